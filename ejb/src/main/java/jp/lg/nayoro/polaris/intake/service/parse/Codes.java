package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.Map;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * Which system a code belongs to. A drug's code is told by its shape first, since files mislabel it (an NHO sample calls
 * a レセプト電算コード HOT9); anything else by the name of the system, of which several spellings are in use
 * ({@link CodeSystemNames}).
 */
public final class Codes {

    private static final Map<Pattern, CodeSystem> DRUG_SHAPES = Map.of(
            Pattern.compile("1\\d{8}"), CodeSystem.HOT9,
            Pattern.compile("6\\d{8}"), CodeSystem.RECEIPT,
            Pattern.compile("7\\d{8}"), CodeSystem.MATERIAL,
            Pattern.compile("\\d{7}[A-Z]\\d{4}"), CodeSystem.YJ,
            Pattern.compile("\\d{7}[A-Z]\\dZZZ"), CodeSystem.GENERIC);

    private static final Pattern HOT13 = Pattern.compile("1\\d{12}");
    private static final int LENGTH = 40;

    private Codes() {}

    /** The code with the system named beside it; null without a code. */
    public static EntryCode named(String code, String system) {
        var given = Texts.clipped(code, LENGTH);
        return given == null ? null : new EntryCode(systemNamed(system), given);
    }

    /** A drug's code, told by its shape where that is clear; null without a code. */
    public static EntryCode ofDrug(String code, String system) {
        var given = Texts.clipped(code, LENGTH);
        if (given == null) {
            return null;
        }
        if (HOT13.matcher(given).matches() && systemNamed(system) == CodeSystem.HOT9) {
            return new EntryCode(CodeSystem.HOT9, given.substring(0, 9));
        }
        return DRUG_SHAPES.entrySet().stream()
                .filter(shape -> shape.getKey().matcher(given).matches())
                .findFirst()
                .map(shape -> new EntryCode(shape.getValue(), given))
                .orElseGet(() -> new EntryCode(systemOfOddDrug(system), given));
    }

    /** Of no known shape: what is called HOT9 and is not nine digits from 1 is nothing to compare by. */
    private static CodeSystem systemOfOddDrug(String system) {
        var named = systemNamed(system);
        return named == CodeSystem.HOT9 || named == CodeSystem.YJ ? CodeSystem.LOCAL : named;
    }

    /** By the short name that HL7 v2 and the like give; LOCAL where it is none that is known. */
    public static CodeSystem systemNamed(String system) {
        return CodeSystemNames.ofName(system);
    }

    /** By the URI or OID that FHIR and CDA give, in any of the spellings in use; LOCAL where it is none that is known. */
    public static CodeSystem systemOfUri(String uri) {
        return CodeSystemNames.ofUri(uri);
    }
}

package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * Which system a code belongs to. A drug's code is told by its shape first, since files mislabel it (an NHO sample calls
 * a レセプト電算コード HOT9); anything else by the name of the system, of which several spellings are in use.
 */
public final class Codes {

    private static final Map<String, CodeSystem> BY_NAME = Map.ofEntries(
            Map.entry("HOT9", CodeSystem.HOT9),
            Map.entry("HOT", CodeSystem.HOT9),
            Map.entry("HOT13", CodeSystem.HOT9),
            Map.entry("HOT7", CodeSystem.HOT9),
            Map.entry("YJ", CodeSystem.YJ),
            Map.entry("JC10", CodeSystem.JLAC10),
            Map.entry("JLAC10", CodeSystem.JLAC10),
            Map.entry("I10", CodeSystem.ICD10),
            Map.entry("ICD10", CodeSystem.ICD10),
            Map.entry("MDCDX2", CodeSystem.MEDIS),
            Map.entry("JJ1017", CodeSystem.JJ1017),
            Map.entry("LENDO", CodeSystem.LENDO),
            Map.entry("JAN", CodeSystem.JAN));

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

    public static CodeSystem systemNamed(String system) {
        return system == null
                ? CodeSystem.LOCAL
                : BY_NAME.getOrDefault(Texts.folded(system).toUpperCase(Locale.ROOT), CodeSystem.LOCAL);
    }
}

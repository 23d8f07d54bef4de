package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.intake.service.parse.Codes;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * A coded value (HL7 CWE): one or two triplets of code, text and system, in either order, either of them missing. The
 * code of a standard goes first; the text is that of the first triplet that has one.
 */
record Coded(String text, EntryCode main, EntryCode alternative, boolean mislabelled) {

    /** How a triplet becomes a code. */
    private interface Reading {
        EntryCode of(String code, String system);
    }

    static Coded of(Hl7Field field) {
        return read(field, Codes::named);
    }

    static Coded ofDrug(Hl7Field field) {
        return read(field, Codes::ofDrug);
    }

    private static Coded read(Hl7Field field, Reading reading) {
        var text = Texts.firstOf(field.component(2), field.component(5), field.component(1), field.component(4));
        var first = reading.of(field.component(1), field.component(3));
        var second = reading.of(field.component(4), field.component(6));
        var codes = Stream.of(first, second)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(code -> code.system() == CodeSystem.LOCAL))
                .toList();
        return new Coded(
                text,
                codes.isEmpty() ? null : codes.get(0),
                codes.size() < 2 ? null : codes.get(1),
                mislabelled(first, field.component(3)) || mislabelled(second, field.component(6)));
    }

    private static boolean mislabelled(EntryCode code, String system) {
        var named = Codes.systemNamed(system);
        return code != null && named != CodeSystem.LOCAL && named != code.system();
    }

    /** A unit as a person reads it: the symbol of a unit system where it is one that people write, else the text, else the code. */
    static String unit(Hl7Field field) {
        return unit(field.component(1), field.component(2), field.component(3));
    }

    static String unit(String code, String text, String system) {
        boolean symbol =
                "ISO+".equals(system) && code != null && code.indexOf('(') < 0 && !"cel".equalsIgnoreCase(code);
        return symbol ? code : Texts.firstOf(text, code);
    }
}

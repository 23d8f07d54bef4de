package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.List;

/**
 * One segment.
 *
 * @param line from 1, in the file
 * @param fields the name first, so that fields are counted as in HL7
 */
record Hl7Segment(int line, String name, List<String> fields, Hl7Delimiters delimiters) {

    static Hl7Segment of(int line, String text, Hl7Delimiters delimiters) {
        var fields = Hl7Text.split(text, delimiters.field());
        return new Hl7Segment(line, fields.get(0).strip(), fields, delimiters);
    }

    boolean is(String segment) {
        return name.equals(segment);
    }

    /** Field by its number in HL7; of MSH too, where the first field is the delimiter itself. */
    Hl7Field field(int number) {
        int index = is("MSH") ? number - 1 : number;
        return new Hl7Field(index > 0 && index < fields.size() ? fields.get(index) : "", delimiters);
    }

    /** The first component of a field. */
    String text(int number) {
        return field(number).component(1);
    }
}

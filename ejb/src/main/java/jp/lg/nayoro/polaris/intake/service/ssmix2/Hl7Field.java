package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.List;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** One field, or one repetition of it. What is not there reads as null. Components are counted from 1, as in HL7. */
record Hl7Field(String raw, Hl7Delimiters delimiters) {

    private static final String DELETED = "\"\"";

    boolean isEmpty() {
        return raw.isBlank();
    }

    /** {@code ""}: the sender takes the value back, which is not the same as not telling it. */
    boolean isDeleted() {
        return raw.strip().equals(DELETED);
    }

    List<Hl7Field> repetitions() {
        return Hl7Text.split(raw, delimiters.repetition()).stream()
                .map(part -> new Hl7Field(part, delimiters))
                .toList();
    }

    /** The first repetition as plain text, with its delimiters read as text. */
    String text() {
        return plain(first());
    }

    String component(int number) {
        return plain(rawComponent(number));
    }

    /** Component by its last filled place, for types that senders write one caret short. */
    String lastComponent() {
        var components = Hl7Text.split(first(), delimiters.component());
        for (int i = components.size() - 1; i >= 0; i--) {
            if (!components.get(i).isBlank()) {
                return plain(components.get(i));
            }
        }
        return null;
    }

    String subcomponent(int component, int number) {
        return plain(Hl7Text.part(rawComponent(component), delimiters.subcomponent(), number));
    }

    /** A coded value inside one component, with {@code &} or, from senders who mistake it, with {@code ^}. */
    Hl7Field nested(int component) {
        var inner = rawComponent(component);
        return inner.indexOf(delimiters.subcomponent()) < 0
                ? this
                : new Hl7Field(inner.replace(delimiters.subcomponent(), delimiters.component()), delimiters);
    }

    private String first() {
        return Hl7Text.part(raw, delimiters.repetition(), 1);
    }

    private String rawComponent(int number) {
        return Hl7Text.part(first(), delimiters.component(), number);
    }

    private String plain(String text) {
        var given = Texts.orNull(text);
        return given == null || given.equals(DELETED) ? null : Texts.orNull(Hl7Text.unescape(given, delimiters));
    }
}

package jp.lg.nayoro.polaris.consent.web;

import java.util.Objects;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.shared.web.Words;

/** 宛名と発信者 of the secretariat's letters to residents. */
final class Letterhead {

    private Letterhead() {}

    static String[] addressee(String postalCode, String address, String name) {
        return Stream.of(
                        postalCode == null ? null : "〒" + postalCode,
                        address,
                        name + " " + Words.text("general.honorific"))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    static String[] office() {
        return new String[] {Words.text("general.paragraph.office"), Words.text("general.paragraph.office_phone")};
    }
}

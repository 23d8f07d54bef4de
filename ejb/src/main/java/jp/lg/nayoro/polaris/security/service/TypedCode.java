package jp.lg.nayoro.polaris.security.service;

import java.text.Normalizer;
import java.util.Locale;

/** A code as people type it: in full width, with blanks or hyphens, in capitals. */
record TypedCode(String letters) {

    static TypedCode of(String typed) {
        var plain = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return new TypedCode(plain.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", ""));
    }

    boolean isFromApp() {
        return letters.matches("[0-9]{6}");
    }

    @Override
    public String toString() {
        return "TypedCode[" + letters.length() + "]";
    }
}

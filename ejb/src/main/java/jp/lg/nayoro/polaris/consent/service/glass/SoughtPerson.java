package jp.lg.nayoro.polaris.consent.service.glass;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whom somebody looks for in an emergency: exactly this name (in kanji or kana) and birthday, or exactly this 被保険者番号, or the holder
 * of this 救急カード. There is no searching by a part of a name: who is enrolled is nobody's to browse.
 */
public record SoughtPerson(String name, LocalDate birthDate, String insuredNumber, String card)
        implements Serializable {

    public SoughtPerson(String name, LocalDate birthDate, String insuredNumber) {
        this(name, birthDate, insuredNumber, null);
    }

    public static SoughtPerson byCard(String code) {
        return new SoughtPerson(null, null, null, code);
    }

    public boolean complete() {
        return byCard() || present(insuredNumber) || present(name) && birthDate != null;
    }

    boolean byCard() {
        return present(card);
    }

    boolean byNumber() {
        return present(insuredNumber);
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }

    /** Without what was typed: this string reaches logs. */
    @Override
    public String toString() {
        if (byCard()) {
            return "SoughtPerson[by card]";
        }
        return byNumber() ? "SoughtPerson[by number]" : "SoughtPerson[by name and birthday]";
    }
}

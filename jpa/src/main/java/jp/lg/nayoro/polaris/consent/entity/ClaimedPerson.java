package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who is meant by a 担当申請, in the claimant's words: a 被保険者番号 or an exact name, and always the birthday.
 *
 * @param name in kanji or kana; null where a number was given
 * @param insuredNumber ten digits, or {@code H} and nine; null where a name was given
 */
public record ClaimedPerson(String name, LocalDate birthDate, String insuredNumber) implements Serializable {

    public ClaimedPerson {
        if (birthDate == null || name == null && insuredNumber == null) {
            throw new IllegalArgumentException("A claim needs a birthday and a name or a number");
        }
    }

    /** Without the person: this string reaches logs. */
    @Override
    public String toString() {
        return "ClaimedPerson[" + (insuredNumber == null ? "by name" : "by number") + "]";
    }
}

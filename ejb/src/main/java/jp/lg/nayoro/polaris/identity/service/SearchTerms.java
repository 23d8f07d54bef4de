package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.time.LocalDate;

import com.ibm.icu.text.Normalizer2;

import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.ParsedDay;

/**
 * What a clerk typed into the one box, understood: a name in kanji or in any kana, a birthday in either calendar, a name and a
 * birthday, or an insured number.
 *
 * @param kind which key is searched
 * @param key the folded beginning of a name, or the insured number; empty for a birthday alone
 * @param birthDate null unless a day was typed
 */
public record SearchTerms(SearchKind kind, String key, LocalDate birthDate) implements Serializable {

    private static final String INSURED_NUMBER = "[0-9]{10}|H[0-9]{9}";
    private static final String KANA = "[\u30A1-\u30FC]+";

    public static SearchTerms of(String typed) {
        var text = typed == null
                ? ""
                : Normalizer2.getNFKCInstance().normalize(typed).strip();
        if (text.isEmpty()) {
            return new SearchTerms(SearchKind.NOTHING, "", null);
        }
        var number = NameFolding.searchKey(text);
        if (number.matches(INSURED_NUMBER)) {
            return new SearchTerms(SearchKind.INSURED_NUMBER, number, null);
        }
        var day = JapaneseCalendar.parse(text);
        if (day instanceof ParsedDay.Day birthday) {
            return new SearchTerms(SearchKind.BIRTH_DATE, "", birthday.value());
        }
        return day instanceof ParsedDay.Unreadable ? words(text) : new SearchTerms(SearchKind.NO_SUCH_DAY, "", null);
    }

    /** Words parted by spaces, of which one may be a birthday. */
    private static SearchTerms words(String text) {
        var name = new StringBuilder();
        LocalDate birthDate = null;
        for (var word : text.split("\\s+")) {
            if (birthDate == null && JapaneseCalendar.parse(word) instanceof ParsedDay.Day day) {
                birthDate = day.value();
            } else {
                name.append(word);
            }
        }
        var key = NameFolding.searchKey(name.toString());
        if (key.isEmpty()) {
            return new SearchTerms(birthDate == null ? SearchKind.NOTHING : SearchKind.BIRTH_DATE, "", birthDate);
        }
        return new SearchTerms(key.matches(KANA) ? SearchKind.KANA : SearchKind.NAME, key, birthDate);
    }

    public boolean searchable() {
        return kind != SearchKind.NOTHING && kind != SearchKind.NO_SUCH_DAY;
    }

    /** For LIKE: what was typed is text and no pattern. */
    public String prefix() {
        return key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}

package jp.lg.nayoro.polaris.board.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.board.entity.BoardNewsRow;
import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;

/**
 * One resident on the first page of those who care for them.
 *
 * @param boardShared whether the consent covers the board
 * @param unseen posts by others since the last visit
 * @param lastPostAt null while nobody wrote anything
 * @param arrived entries that came since the last look at the record
 * @param seenAt that look; null before the first
 */
public record PersonCard(
        Long resident,
        String name,
        String nameKana,
        LocalDate birthDate,
        int age,
        boolean boardShared,
        long unseen,
        LocalDateTime lastPostAt,
        long arrived,
        LocalDateTime seenAt,
        boolean favourite,
        String nameKey,
        String kanaKey)
        implements Serializable {

    static PersonCard of(
            MyResidentRow row,
            BoardNewsRow news,
            long arrived,
            LocalDateTime seenAt,
            boolean favourite,
            LocalDate today) {
        var keys = NameFolding.fold(row.name(), row.nameKana());
        return new PersonCard(
                row.id(),
                row.name(),
                row.nameKana(),
                row.birthDate(),
                JapaneseCalendar.age(row.birthDate(), today),
                news != null,
                news == null ? 0 : news.unseen(),
                news == null ? null : news.lastPostAt(),
                arrived,
                seenAt,
                favourite,
                keys.nameKey(),
                keys.kanaKey());
    }

    PersonCard favourite(boolean wanted) {
        return new PersonCard(
                resident,
                name,
                nameKana,
                birthDate,
                age,
                boardShared,
                unseen,
                lastPostAt,
                arrived,
                seenAt,
                wanted,
                nameKey,
                kanaKey);
    }

    /** Posts and entries together. */
    long news() {
        return unseen + arrived;
    }

    /** @param key what was typed, folded like the names */
    boolean matches(String key) {
        return nameKey.contains(key) || kanaKey.contains(key);
    }

    /** Id only: this string reaches logs. */
    @Override
    public String toString() {
        return "PersonCard[" + resident + "]";
    }
}

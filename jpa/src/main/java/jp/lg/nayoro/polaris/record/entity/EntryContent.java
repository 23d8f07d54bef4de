package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;

import static java.util.Objects.requireNonNull;

/**
 * What one clinical entry says, apart from whose it is and where it came from. Texts fit their columns already.
 *
 * @param key sha-256 of what makes it the same entry again, within one registration
 * @param code the code the entry goes by; null where the source gives a text only
 * @param alternative a second code for the same, where the source gives one
 * @param issuedAt when the source wrote this version down; null where it does not tell
 * @param sourceLine segment or line of the source file, from 1
 * @param documents what opens in the browser beside it; mostly none
 */
public record EntryContent(
        EntryCategory category,
        EntryState state,
        String key,
        EntryTime time,
        EntryOrder order,
        EntryCode code,
        EntryCode alternative,
        String display,
        EntryValue value,
        EntryDose dose,
        EntryAuthor author,
        String note,
        LocalDateTime issuedAt,
        int sourceLine,
        List<EntryDocumentContent> documents)
        implements Serializable {

    public EntryContent {
        requireNonNull(category);
        requireNonNull(state);
        requireNonNull(key);
        requireNonNull(time);
        requireNonNull(order);
        requireNonNull(value);
        requireNonNull(dose);
        requireNonNull(author);
        documents = List.copyOf(documents);
        if (display == null || display.isBlank()) {
            throw new IllegalArgumentException("An entry without a text to show: " + category);
        }
    }

    /** 特に配慮を要する情報 of which kind; null of what is ordinary. */
    public DataCategory sensitivity() {
        return SensitivityTable.OF_THE_RELEASE.of(
                new SensitivityTable.Features(category, code, alternative, display, author.department()));
    }

    /** The same, in another state. */
    public EntryContent as(EntryState other) {
        return new EntryContent(
                category,
                other,
                key,
                time,
                order,
                code,
                alternative,
                display,
                value,
                dose,
                author,
                note,
                issuedAt,
                sourceLine,
                documents);
    }
}

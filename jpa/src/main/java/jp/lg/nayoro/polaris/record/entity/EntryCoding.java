package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What another system wants to know of an entry beside what people read: which systems its codes belong to, and by what it is
 * the same entry again.
 *
 * @param key within the institution's registration; it stays when a newer version comes
 */
public record EntryCoding(
        Long entry,
        String key,
        CodeSystem system,
        CodeSystem alternativeSystem,
        String alternativeCode,
        LocalDateTime recordedAt)
        implements Serializable {

    public static final String OF_ENTRIES = "ClinicalEntry.codings";

    static final String OF_ENTRIES_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.EntryCoding(
                e.id, e.entryKey, e.codeSystem, e.alternativeSystem, e.alternativeCode, e.recordedAt)
            FROM ClinicalEntry e WHERE e.id IN :entries"""
                    + ClinicalEntry.OPEN;

    /** Without codes: this string reaches logs. */
    @Override
    public String toString() {
        return "EntryCoding[" + entry + "]";
    }
}

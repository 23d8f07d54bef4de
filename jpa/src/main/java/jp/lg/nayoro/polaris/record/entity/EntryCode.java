package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

import static java.util.Objects.requireNonNull;

/** A code and the system it belongs to. */
public record EntryCode(CodeSystem system, String code) implements Serializable {

    public EntryCode {
        requireNonNull(system);
        requireNonNull(code);
    }

    /** Null where an entry carries no code. */
    static EntryCode orNull(CodeSystem system, String code) {
        return system == null || code == null ? null : new EntryCode(system, code);
    }
}

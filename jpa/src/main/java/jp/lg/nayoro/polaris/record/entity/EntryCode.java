package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

import static java.util.Objects.requireNonNull;

/** A code and the system it belongs to. */
public record EntryCode(CodeSystem system, String code) implements Serializable {

    public EntryCode {
        requireNonNull(system);
        requireNonNull(code);
    }
}

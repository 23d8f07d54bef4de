package jp.lg.nayoro.polaris.shared.entity;

import java.io.Serializable;

/** The member of staff (施設職員) who acts or is meant. Features refer to each other by such ids, not by association. */
public record StaffId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

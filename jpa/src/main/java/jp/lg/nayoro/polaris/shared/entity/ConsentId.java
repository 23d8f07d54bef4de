package jp.lg.nayoro.polaris.shared.entity;

import java.io.Serializable;

/** The consent (同意) that allowed a disclosure. Features refer to each other by such ids, not by association. */
public record ConsentId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

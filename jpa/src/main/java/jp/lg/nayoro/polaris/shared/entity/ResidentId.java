package jp.lg.nayoro.polaris.shared.entity;

import java.io.Serializable;

/** The resident (住民・加入者・利用者) a row is about. Features refer to each other by such ids, not by association. */
public record ResidentId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

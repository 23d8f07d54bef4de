package jp.lg.nayoro.polaris.shared.entity;

import java.io.Serializable;

/** The institution (利用施設) a row belongs to. Features refer to each other by such ids, not by association. */
public record FacilityId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

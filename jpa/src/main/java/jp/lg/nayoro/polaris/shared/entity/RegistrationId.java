package jp.lg.nayoro.polaris.shared.entity;

import java.io.Serializable;

/** One patient of one institution (患者登録), as that institution numbers and spells them. Features refer to each other by such ids, not by association. */
public record RegistrationId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

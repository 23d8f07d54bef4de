package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** One line of the secretariat's search. */
public record ResidentRow(
        Long id,
        String name,
        String nameKana,
        LocalDate birthDate,
        Sex sex,
        String address,
        LocalDate diedOn,
        LocalDate movedOutOn)
        implements Serializable {

    /** Dead or moved away. */
    public boolean left() {
        return diedOn != null || movedOutOn != null;
    }
}

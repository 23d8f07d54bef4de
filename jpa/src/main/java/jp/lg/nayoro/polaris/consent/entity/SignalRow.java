package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A 死亡・転出の知らせ that the secretariat has not looked into, with the resident its registration is tied to now. */
public record SignalRow(
        Long id,
        Long resident,
        String name,
        String nameKana,
        LocalDate birthDate,
        LeavingKind kind,
        LocalDate leftOn,
        LocalDateTime toldAt,
        String facilityName)
        implements Serializable {

    static final String OPEN =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.SignalRow(
                s.id, p.id, p.name, p.nameKana, p.birthDate, s.kind, s.leftOn, s.toldAt, f.name)
            FROM LeavingSignal s
                JOIN Registration r ON r.id = s.registration
                JOIN Resident p ON p.id = r.resident
                JOIN Facility f ON f.id = s.facility
            WHERE s.state = jp.lg.nayoro.polaris.consent.entity.SignalState.OPEN
              AND p.diedOn IS NULL AND p.movedOutOn IS NULL
            ORDER BY s.toldAt, s.id""";
}

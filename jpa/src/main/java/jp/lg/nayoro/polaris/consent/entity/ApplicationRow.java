package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One paper under way in a worklist. */
public record ApplicationRow(
        Long id,
        ApplicationKind kind,
        ConsentState state,
        String name,
        String nameKana,
        LocalDate birthDate,
        String facilityName,
        String formVersion,
        LocalDate explainedOn,
        LocalDate signedOn,
        LocalDate receivedOn,
        String missing,
        Long registration,
        LocalDateTime movedAt)
        implements Serializable {

    private static final String SELECT =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ApplicationRow(
                a.id, a.kind, a.state, a.name, a.nameKana, a.birthDate, f.name, a.formVersion, a.explainedOn, a.signedOn,
                a.receivedOn, a.missing, g.id, a.movedAt)
            FROM ConsentApplication a JOIN Facility f ON f.id = a.facility LEFT JOIN Registration g ON g.id = a.registration
            """;

    static final String UNDER_WAY_QUERY = SELECT + "WHERE a.state IN :states ORDER BY a.movedAt, a.id";

    static final String OF_FACILITY_QUERY =
            SELECT + "WHERE a.facility = :facility AND a.state IN :states ORDER BY a.movedAt, a.id";

    static final String COUNTS_QUERY = "SELECT a.state, COUNT(a.id) FROM ConsentApplication a GROUP BY a.state";

    /** Whether it renews or changes a consent there is. */
    public boolean follows() {
        return kind != ApplicationKind.ENROLMENT;
    }
}

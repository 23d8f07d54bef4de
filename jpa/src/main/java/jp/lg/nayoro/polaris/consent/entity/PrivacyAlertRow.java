package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** One line of the privacy officer's worklist: the member of staff by name, the resident by number only, as in the ledger. */
public record PrivacyAlertRow(
        Long id,
        AlertKind kind,
        AlertState state,
        StaffId staff,
        String staffName,
        Profession profession,
        String facilityName,
        ResidentId resident,
        Long glass,
        String figures,
        LocalDateTime actedAt,
        LocalDateTime foundAt)
        implements Serializable {

    public static final String PAGE = "PrivacyAlert.page";
    public static final String OF_ID = "PrivacyAlert.ofId";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.PrivacyAlertRow(
                a.id, a.kind, a.state, a.staff, s.name, s.profession, f.name,
                a.resident, a.glass, a.figures, a.actedAt, a.foundAt)
            FROM PrivacyAlert a
                JOIN Staff s ON s.id = a.staff
                JOIN Facility f ON f.id = s.facility""";

    static final String FILTERED = " WHERE a.state = :state AND a.kind IN :kinds ORDER BY a.actedAt DESC, a.id DESC";
}

package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.consent.entity.ScopeTelling;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;

/** 施設の脱退: an institution closes in twenty days, of which the residents who agreed to all are still to be told. */
final class ScopeRows {

    private static final int DAYS_AHEAD = 20;

    private final LocalDate today;
    private final Place leaving;

    ScopeRows(LocalDate today, Places places) {
        this.today = today;
        this.leaving = places.all().stream()
                .filter(place -> place.kind() == FacilityKind.PHARMACY)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    void write(Connection connection) throws SQLException {
        var last = today.plusDays(DAYS_AHEAD);
        try (var close = connection.prepareStatement("UPDATE facility SET closed_from = ? WHERE id = ?")) {
            close.setObject(1, last);
            close.setLong(2, leaving.id());
            close.executeUpdate();
        }
        try (var changes = new Batch(
                connection, "scope_change", "id", "facility_id", "joins", "from_day", "telling", "decided_at")) {
            changes.add(
                    1L,
                    leaving.id(),
                    false,
                    last,
                    ScopeTelling.LETTER,
                    today.minusDays(2).atTime(10, 20));
        }
        try (var notices = connection.prepareStatement(
                """
                INSERT INTO scope_notice (scope_change_id, consent_id)
                SELECT 1, c.id FROM consent c JOIN resident r ON r.id = c.resident_id
                WHERE c.state = 'REGISTERED' AND c.valid_until >= ? AND r.died_on IS NULL AND r.moved_out_on IS NULL
                  AND (c.method = 'BLANKET') <> EXISTS (SELECT 1 FROM consent_facility f WHERE f.consent_id = c.id AND f.facility_id = ?)
                ORDER BY c.id""")) {
            notices.setObject(1, last);
            notices.setLong(2, leaving.id());
            notices.executeUpdate();
        }
    }
}

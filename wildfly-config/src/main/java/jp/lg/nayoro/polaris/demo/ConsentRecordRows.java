package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** 同意の記録 of the demo town: what was known of each consent and when; of one, that it was entered wrongly at first. */
final class ConsentRecordRows {

    private static final String COLUMNS = "consent_id, cause, state, holds_from, holds_until, known_from, known_until,"
            + " scope, form_version, signer_kind, signer_name, signer_relationship, signed_on, recorded_by, note";

    private static final String SCOPE =
            """
            CONCAT(c.method, '|',
                COALESCE((SELECT GROUP_CONCAT(f.facility_id ORDER BY f.facility_id SEPARATOR ',') FROM consent_facility f
                          WHERE f.consent_id = c.id), ''), '||',
                COALESCE((SELECT GROUP_CONCAT(k.category ORDER BY k.category SEPARATOR ',') FROM consent_category k
                          WHERE k.consent_id = c.id), ''))""";

    private static final String PAPER =
            "c.form_version, c.signer_kind, c.signer_name, c.signer_relationship, c.signed_on, c.registered_by";

    /** Registered, and known so until it ended. */
    private static final String REGISTERED = "INSERT INTO consent_record (" + COLUMNS + ") SELECT c.id, 'REGISTERED',"
            + " 'REGISTERED', c.valid_from, c.valid_until + INTERVAL 1 DAY, c.registered_at, c.ended_at, " + SCOPE
            + ", "
            + PAPER + ", NULL FROM consent c";

    private static final String ENDED = "INSERT INTO consent_record (" + COLUMNS + ") SELECT r.consent_id, c.state,"
            + " c.state, r.holds_from, GREATEST(r.holds_from, LEAST(c.ended_at, r.holds_until)), c.ended_at, NULL, r.scope, "
            + PAPER + ", NULL FROM consent_record r JOIN consent c ON c.id = r.consent_id WHERE c.ended_at IS NOT NULL";

    /** Two days later somebody held the paper against the entry: the laboratory had been left out. */
    private static final List<String> CORRECTED = List.of(
            "INSERT INTO consent_record (" + COLUMNS + ") SELECT r.consent_id, 'CORRECTED', r.state, r.holds_from,"
                    + " r.holds_until, r.known_from + INTERVAL 2 DAY, NULL, r.scope, r.form_version, r.signer_kind,"
                    + " r.signer_name, r.signer_relationship, r.signed_on, r.recorded_by,"
                    + " '検査に丸が付いているのに、外して登録していた。' FROM consent_record r WHERE r.consent_id = 1",
            "UPDATE consent_record SET known_until = known_from + INTERVAL 2 DAY, scope = REPLACE(scope, ',LAB', '')"
                    + " WHERE consent_id = 1 AND cause = 'REGISTERED'");

    private ConsentRecordRows() {}

    static void write(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(REGISTERED);
            statement.executeUpdate(ENDED);
            for (var correction : CORRECTED) {
                statement.executeUpdate(correction);
            }
        }
    }
}

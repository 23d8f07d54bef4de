package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** 特に注意する薬 as the demo municipality set it, and a finding of a pharmacist on a flag whose evidence has changed since. */
final class MedicineTables {

    private final LocalDate today;
    private final Workforce workforce;

    MedicineTables(LocalDate today, Workforce workforce) {
        this.today = today;
        this.workforce = workforce;
    }

    void write(Connection connection) throws SQLException {
        writeHighRisk(connection);
        writeFinding(connection);
    }

    private void writeHighRisk(Connection connection) throws SQLException {
        try (var rows = new Batch(
                connection,
                "high_risk_medicine",
                "yj_prefix",
                "name_part",
                "mark",
                "valid_from",
                "reason",
                "set_by",
                "set_at")) {
            for (var line : TsvTable.lines("high-risk.tsv")) {
                rows.add(
                        line.text("yj_prefix"),
                        line.text("name_part"),
                        line.text("mark"),
                        today.minusDays(200),
                        line.text("reason"),
                        workforce.of("jimukyoku").id(),
                        today.minusDays(200).atTime(10, 15));
            }
        }
    }

    private void writeFinding(Connection connection) throws SQLException {
        var pharmacist = workforce.of("yaku01");
        try (var rows = new Batch(
                connection,
                "medicine_flag_finding",
                "resident_id",
                "flag_key",
                "evidence_hash",
                "note",
                "closed_by",
                "facility_id",
                "closed_at",
                "client_key")) {
            rows.add(
                    2,
                    "SAME_INGREDIENT:2329021",
                    Sha256.hex("what stood there a month ago"),
                    "さくら通り内科の医師に電話で確認。整形外科の分は飲まずに持参してもらう。",
                    pharmacist.id(),
                    pharmacist.place().id(),
                    today.minusDays(35).atTime(16, 20),
                    "00000000-0000-4000-8000-000000000002");
        }
    }
}

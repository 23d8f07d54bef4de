package jp.lg.nayoro.polaris.record.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Repeatable migration: tells the entries there are apart by the {@link SensitivityTable} of this release. It runs when the table
 * has changed, before the first request, so that nothing is shown by an older table.
 */
public class ClassifyEntries implements JavaMigration {

    private static final int PIECE = 5_000;
    private static final String ROWS =
            """
            SELECT id, category, code_system, code, alternative_system, alternative_code, display, department, sensitivity
            FROM clinical_entry WHERE id > ? ORDER BY id LIMIT """
                    + " " + PIECE;
    private static final String CLASSIFY = "UPDATE clinical_entry SET sensitivity = ? WHERE id = ?";

    /** None: it is repeatable. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "tell sensitive entries apart";
    }

    @Override
    public Integer getChecksum() {
        return SensitivityTable.OF_THE_RELEASE.checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        classify(context.getConnection());
    }

    /** @return how many entries were told apart otherwise until now */
    static int classify(Connection connection) throws SQLException {
        var changed = 0;
        try (var rows = connection.prepareStatement(ROWS);
                var update = connection.prepareStatement(CLASSIFY)) {
            long read = 0;
            long before;
            do {
                before = read;
                rows.setLong(1, read);
                try (var row = rows.executeQuery()) {
                    while (row.next()) {
                        read = row.getLong("id");
                        changed += classify(row, update);
                    }
                }
                update.executeBatch();
            } while (read > before);
        }
        return changed;
    }

    private static int classify(ResultSet row, PreparedStatement update) throws SQLException {
        var found = SensitivityTable.OF_THE_RELEASE.of(new SensitivityTable.Features(
                EntryCategory.valueOf(row.getString("category")),
                code(row.getString("code_system"), row.getString("code")),
                code(row.getString("alternative_system"), row.getString("alternative_code")),
                row.getString("display"),
                row.getString("department")));
        var sensitivity = found == null ? null : found.name();
        if (Objects.equals(sensitivity, row.getString("sensitivity"))) {
            return 0;
        }
        update.setString(1, sensitivity);
        update.setLong(2, row.getLong("id"));
        update.addBatch();
        return 1;
    }

    private static EntryCode code(String system, String code) {
        return system == null || code == null ? null : new EntryCode(CodeSystem.valueOf(system), code);
    }
}

package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** The ledger's way to the database and back: a few questions for each known registration, then batches. */
final class EntryRows {

    private static final String SELECT =
            """
            SELECT e.id, e.category, e.entry_key, e.state, e.recorded_at, e.order_number, %s
            FROM clinical_entry e %s WHERE e.registration_id = ? AND e.""";

    private static final String BY_KEY = SELECT.formatted("NULL", "") + "entry_key IN (%s)";
    private static final String JOINED =
            SELECT.formatted("s.path", "LEFT JOIN source_file s ON s.id = e.source_file_id");
    private static final String BY_ORDER = JOINED + "order_number IN (%s)";
    private static final String BY_CATEGORY = JOINED + "category IN (%s)";

    private static final String KEEP_WHAT_STOOD =
            """
            INSERT INTO clinical_entry_history (registration_id, entry_key, state, effective_on, summary, recorded_at,
                source_file_id, source_line, replaced_at)
            SELECT registration_id, entry_key, state, effective_on,
                LEFT(CONCAT_WS(' ', display, value_text, unit, dose_per_day, dose_unit, usage_text, note), 1000),
                recorded_at, source_file_id, source_line, ?
            FROM clinical_entry WHERE id IN (%s)""";

    private static final String KEEP_WHAT_CAME =
            """
            INSERT INTO clinical_entry_history (registration_id, entry_key, state, effective_on, summary, recorded_at,
                source_file_id, source_line, replaced_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String RESTATE = "UPDATE clinical_entry SET version = version + 1, state = ? WHERE id = ?";

    private final Connection connection;

    EntryRows(Connection connection) {
        this.connection = connection;
    }

    /** Brings what the parts of one registration may meet: entries of the same keys, and the sets they replace. */
    void load(EntryLedger ledger, RegistrationId registration, List<PatientPart> parts) throws SQLException {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> orders = new LinkedHashSet<>();
        Set<String> categories = new LinkedHashSet<>();
        for (var part : parts) {
            part.entries().forEach(entry -> keys.add(entry.key()));
            if (part.replacement() instanceof Replacement.OfOrder order) {
                orders.add(order.orderNumber());
            } else if (part.replacement() instanceof Replacement.OfCategory all) {
                categories.add(all.category().name());
            }
        }
        select(ledger, registration, BY_ORDER, orders);
        select(ledger, registration, BY_CATEGORY, categories);
        select(ledger, registration, BY_KEY, keys);
    }

    private void select(EntryLedger ledger, RegistrationId registration, String sql, Set<String> values)
            throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        try (var query = connection.prepareStatement(sql.formatted(placeholders(values.size())))) {
            query.setLong(1, registration.value());
            int position = 2;
            for (var value : values) {
                query.setString(position++, value);
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ledger.know(slot(registration, rows));
                }
            }
        }
    }

    private static EntrySlot slot(RegistrationId registration, ResultSet row) throws SQLException {
        return EntrySlot.stored(
                row.getLong(1),
                registration,
                EntryCategory.valueOf(row.getString(2)),
                row.getString(3),
                EntryState.valueOf(row.getString(4)),
                row.getObject(5, LocalDateTime.class),
                row.getString(6),
                row.getString(7));
    }

    void write(EntryLedger ledger, long facility, LocalDateTime now) throws SQLException {
        keepWhatStood(ledger.revised(), now);
        keepWhatStood(ledger.restated(), now);
        EntryColumns.insert(connection, ledger.added(), facility, now);
        batch(EntryColumns.UPDATE, ledger.revised(), (update, slot) -> EntryColumns.bindUpdate(update, slot, now));
        batch(RESTATE, ledger.restated(), (update, slot) -> {
            update.setString(1, slot.state().name());
            update.setLong(2, slot.id());
            update.addBatch();
        });
        batch(KEEP_WHAT_CAME, ledger.pastVersions(), (insert, past) -> bindPast(insert, past, now));
    }

    private void keepWhatStood(List<EntrySlot> slots, LocalDateTime now) throws SQLException {
        if (slots.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(KEEP_WHAT_STOOD.formatted(placeholders(slots.size())))) {
            insert.setObject(1, now);
            for (int i = 0; i < slots.size(); i++) {
                insert.setLong(i + 2, slots.get(i).id());
            }
            insert.executeUpdate();
        }
    }

    private static void bindPast(PreparedStatement insert, EntryLedger.PastVersion past, LocalDateTime now)
            throws SQLException {
        List<Object> values = new ArrayList<>();
        var content = past.content();
        Collections.addAll(
                values,
                past.slot().registration().value(),
                content.key(),
                past.state().name());
        Collections.addAll(values, content.time().on(), summary(content), past.at(), past.sourceFile());
        Collections.addAll(values, content.sourceLine(), now);
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
        insert.addBatch();
    }

    /** As {@link #KEEP_WHAT_STOOD} writes it. */
    private static String summary(EntryContent content) {
        var value = content.value();
        var dose = content.dose();
        var perDay = dose.perDay() == null ? null : dose.perDay().toPlainString();
        return Texts.clipped(
                Texts.join(
                        " ",
                        content.display(),
                        value.text(),
                        value.unit(),
                        perDay,
                        dose.unit(),
                        dose.usageText(),
                        content.note()),
                1000);
    }

    private interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    private <T> void batch(String sql, Collection<T> rows, Binding<T> binding) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                binding.bind(statement, row);
            }
            statement.executeBatch();
        }
    }

    private static String placeholders(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}

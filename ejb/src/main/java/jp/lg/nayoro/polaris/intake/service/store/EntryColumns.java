package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

import static java.util.stream.Collectors.joining;

/**
 * The columns of {@code clinical_entry} as a batch writes them. JPA would send two statements for each entry, since the
 * database gives the ids; a hospital's first hand-over has millions. The columns are those of {@code ClinicalEntry}, and
 * a database test reads them back by it.
 */
final class EntryColumns {

    /** What never changes of an entry. */
    private static final List<String> IDENTITY = List.of("registration_id", "facility_id", "category", "entry_key");

    private static final List<String> CONTENT = List.of(
            "source_file_id",
            "state",
            "effective_on",
            "effective_at",
            "effective_until",
            "in_out",
            "order_number",
            "rp_number",
            "line_number",
            "code_system",
            "code",
            "alternative_system",
            "alternative_code",
            "display",
            "value_number",
            "value_text",
            "comparator",
            "unit",
            "range_text",
            "range_low",
            "range_high",
            "flag",
            "dose_per_time",
            "dose_per_day",
            "dose_unit",
            "usage_code",
            "usage_text",
            "days",
            "times",
            "total_quantity",
            "total_unit",
            "route",
            "rate",
            "department",
            "practitioner",
            "author_facility",
            "note",
            "source_line",
            "recorded_at");

    static final String INSERT = "INSERT INTO clinical_entry (" + String.join(", ", IDENTITY) + ", "
            + String.join(", ", CONTENT) + ") VALUES ("
            + String.join(", ", Collections.nCopies(IDENTITY.size() + CONTENT.size(), "?")) + ")";

    static final String UPDATE = "UPDATE clinical_entry SET version = version + 1, "
            + CONTENT.stream().map(column -> column + " = ?").collect(joining(", ")) + " WHERE id = ?";

    private EntryColumns() {}

    static void bindInsert(PreparedStatement insert, EntrySlot slot, long facility) throws SQLException {
        List<Object> values = new ArrayList<>(IDENTITY.size() + CONTENT.size());
        Collections.addAll(
                values, slot.registration().value(), facility, slot.category().name(), slot.key());
        addContent(values, slot);
        bind(insert, values);
    }

    static void bindUpdate(PreparedStatement update, EntrySlot slot) throws SQLException {
        List<Object> values = new ArrayList<>(CONTENT.size() + 1);
        addContent(values, slot);
        values.add(slot.id());
        bind(update, values);
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        statement.addBatch();
    }

    private static void addContent(List<Object> values, EntrySlot slot) {
        EntryContent content = slot.content();
        var time = content.time();
        Collections.addAll(values, slot.sourceFile(), slot.state().name(), time.on(), time.at(), time.until());
        var author = content.author();
        var order = content.order();
        Collections.addAll(values, author.inOut(), order.number(), order.rp(), order.line());
        addCode(values, content.code());
        addCode(values, content.alternative());
        values.add(content.display());
        var value = content.value();
        Collections.addAll(values, value.number(), value.text(), value.comparator(), value.unit());
        Collections.addAll(values, value.rangeText(), value.rangeLow(), value.rangeHigh(), value.flag());
        var dose = content.dose();
        Collections.addAll(values, dose.perTime(), dose.perDay(), dose.unit(), dose.usageCode(), dose.usageText());
        Collections.addAll(values, dose.days(), dose.times(), dose.totalQuantity(), dose.totalUnit());
        Collections.addAll(values, dose.route(), dose.rate());
        Collections.addAll(values, author.department(), author.practitioner(), author.facility(), content.note());
        Collections.addAll(values, content.sourceLine(), slot.recordedAt());
    }

    private static void addCode(List<Object> values, EntryCode code) {
        Collections.addAll(values, code == null ? null : code.system().name(), code == null ? null : code.code());
    }
}

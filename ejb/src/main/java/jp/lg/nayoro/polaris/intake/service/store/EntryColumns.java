package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

/**
 * The columns of {@code clinical_entry} as a batch writes them. JPA would send two statements for each entry, since the
 * database gives the ids; a hospital's first hand-over has millions. The columns are those of {@code ClinicalEntry}, and
 * a database test reads them back by it.
 */
final class EntryColumns {

    /** What never changes of an entry. */
    private static final List<String> IDENTITY = List.of("registration_id", "facility_id", "category", "entry_key");

    /** What every entry has, or may have. */
    private static final List<String> COMMON = List.of(
            "sensitivity",
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
            "department",
            "practitioner",
            "author_facility",
            "note",
            "source_line",
            "recorded_at");

    private static final List<String> VALUE = List.of(
            "value_number", "value_text", "comparator", "unit", "range_text", "range_low", "range_high", "flag");

    private static final List<String> DOSE = List.of(
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
            "rate");

    private static final List<String> CONTENT = joined(COMMON, VALUE, DOSE);

    /** A drug has no value, a value no dose: half of the columns need not be sent. */
    private static final List<Shape> SHAPES =
            List.of(new Shape(true, false), new Shape(false, true), new Shape(false, false), new Shape(true, true));

    /** Entries that leave the same columns empty. */
    record Shape(boolean measured, boolean dosed) {

        static Shape of(EntrySlot slot) {
            var content = slot.content();
            return new Shape(
                    !content.value().equals(EntryValue.NONE), !content.dose().equals(EntryDose.NONE));
        }

        RowInsert insert() {
            return new RowInsert(
                    "clinical_entry",
                    joined(IDENTITY, COMMON, measured ? VALUE : List.of(), dosed ? DOSE : List.of()),
                    "");
        }

        List<Object> values(EntrySlot slot, long facility) {
            List<Object> values = new ArrayList<>(IDENTITY.size() + CONTENT.size());
            Collections.addAll(
                    values,
                    slot.registration().value(),
                    facility,
                    slot.category().name(),
                    slot.key());
            addCommon(values, slot);
            if (measured) {
                addValue(values, slot.content().value());
            }
            if (dosed) {
                addDose(values, slot.content().dose());
            }
            return values;
        }
    }

    /** Made once, so that the statements are the same each time. */
    private static final Map<Shape, RowInsert> INSERTS =
            SHAPES.stream().collect(toMap(Function.identity(), Shape::insert));

    static final String UPDATE = "UPDATE clinical_entry SET version = version + 1, "
            + CONTENT.stream().map(column -> column + " = ?").collect(joining(", ")) + " WHERE id = ?";

    private EntryColumns() {}

    static void insert(Connection connection, List<EntrySlot> slots, long facility) throws SQLException {
        var byShape = slots.stream().collect(groupingBy(Shape::of, LinkedHashMap::new, toList()));
        for (var same : byShape.entrySet()) {
            var shape = same.getKey();
            var rows = same.getValue().stream()
                    .map(slot -> shape.values(slot, facility))
                    .toList();
            INSERTS.get(shape).write(connection, rows);
        }
    }

    static void bindUpdate(PreparedStatement update, EntrySlot slot) throws SQLException {
        List<Object> values = new ArrayList<>(CONTENT.size() + 1);
        addCommon(values, slot);
        addValue(values, slot.content().value());
        addDose(values, slot.content().dose());
        values.add(slot.id());
        for (int i = 0; i < values.size(); i++) {
            update.setObject(i + 1, values.get(i));
        }
        update.addBatch();
    }

    private static void addCommon(List<Object> values, EntrySlot slot) {
        EntryContent content = slot.content();
        var time = content.time();
        var sensitivity = content.sensitivity();
        values.add(sensitivity == null ? null : sensitivity.name());
        Collections.addAll(values, slot.sourceFile(), slot.state().name(), time.on(), time.at(), time.until());
        var author = content.author();
        var order = content.order();
        Collections.addAll(values, author.inOut(), order.number(), order.rp(), order.line());
        addCode(values, content.code());
        addCode(values, content.alternative());
        values.add(content.display());
        Collections.addAll(values, author.department(), author.practitioner(), author.facility(), content.note());
        Collections.addAll(values, content.sourceLine(), slot.recordedAt());
    }

    private static void addValue(List<Object> values, EntryValue value) {
        Collections.addAll(values, value.number(), value.text(), value.comparator(), value.unit());
        Collections.addAll(values, value.rangeText(), value.rangeLow(), value.rangeHigh(), value.flag());
    }

    private static void addDose(List<Object> values, EntryDose dose) {
        Collections.addAll(values, dose.perTime(), dose.perDay(), dose.unit(), dose.usageCode(), dose.usageText());
        Collections.addAll(values, dose.days(), dose.times(), dose.totalQuantity(), dose.totalUnit());
        Collections.addAll(values, dose.route(), dose.rate());
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        return Arrays.stream(lists).flatMap(List::stream).toList();
    }

    private static void addCode(List<Object> values, EntryCode code) {
        Collections.addAll(values, code == null ? null : code.system().name(), code == null ? null : code.code());
    }
}

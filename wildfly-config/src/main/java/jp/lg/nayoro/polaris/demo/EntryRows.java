package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

/** How clinical entries stand in the database. They come from no file, so source file and line stay empty. */
final class EntryRows implements AutoCloseable {

    private static final String[] COLUMNS = {
        "registration_id",
        "facility_id",
        "category",
        "state",
        "entry_key", //
        "effective_on",
        "effective_at",
        "effective_until", //
        "in_out",
        "department",
        "practitioner",
        "author_facility", //
        "order_number",
        "rp_number",
        "line_number", //
        "code_system",
        "code",
        "alternative_system",
        "alternative_code",
        "display", //
        "value_number",
        "value_text",
        "comparator",
        "unit",
        "range_text",
        "range_low",
        "range_high",
        "flag", //
        "dose_per_time",
        "dose_per_day",
        "dose_unit",
        "usage_code",
        "usage_text",
        "days",
        "times", //
        "total_quantity",
        "total_unit",
        "route",
        "rate",
        "note",
        "recorded_at"
    };

    private final Batch rows;
    private final Set<String> keys = new HashSet<>();

    EntryRows(Connection connection) {
        rows = new Batch(connection, "clinical_entry", COLUMNS);
    }

    /** An entry that stands there already is left as it is, as with files that come twice. */
    void add(Chart chart, Draft draft) throws SQLException {
        var content = draft.content();
        if (keys.add(chart.id() + content.key())) {
            add(chart, content);
        }
    }

    private void add(Chart chart, EntryContent content) throws SQLException {
        var main = content.code();
        var second = content.alternative();
        var value = content.value();
        var dose = content.dose();
        var author = content.author();
        rows.add(
                chart.id(),
                chart.place().id(),
                content.category(),
                content.state(),
                content.key(), //
                content.time().on(),
                content.time().at(),
                content.time().until(), //
                author.inOut(),
                author.department(),
                author.practitioner(),
                author.facility(), //
                content.order().number(),
                content.order().rp(),
                content.order().line(), //
                system(main),
                code(main),
                system(second),
                code(second),
                content.display(), //
                value.number(),
                value.text(),
                value.comparator(),
                value.unit(), //
                value.rangeText(),
                value.rangeLow(),
                value.rangeHigh(),
                value.flag(), //
                dose.perTime(),
                dose.perDay(),
                dose.unit(),
                dose.usageCode(),
                dose.usageText(), //
                dose.days(),
                dose.times(),
                dose.totalQuantity(),
                dose.totalUnit(),
                dose.route(),
                dose.rate(), //
                content.note(),
                content.issuedAt());
    }

    int written() {
        return rows.written();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }

    private static Object system(EntryCode code) {
        return code == null ? null : code.system();
    }

    private static String code(EntryCode code) {
        return code == null ? null : code.code();
    }
}

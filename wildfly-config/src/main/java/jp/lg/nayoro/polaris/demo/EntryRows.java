package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** How clinical entries stand in the database. Pictures, reports and documents come from a file each, the others from none. */
final class EntryRows implements AutoCloseable {

    private static final String COLUMNS =
            """
            registration_id facility_id category sensitivity state entry_key effective_on effective_at effective_until
            in_out department practitioner author_facility
            order_number rp_number line_number code_system code alternative_system alternative_code display
            value_number value_text comparator unit range_text range_low range_high flag
            dose_per_time dose_per_day dose_unit usage_code usage_text days times total_quantity total_unit route rate
            note recorded_at source_file_id source_line""";

    private final Batch rows;
    private final PaperRows papers;
    private final Set<String> keys = new HashSet<>();

    EntryRows(Connection connection) throws SQLException {
        papers = new PaperRows(connection);
        rows = new Batch(connection, "clinical_entry", COLUMNS.split("\\s+"));
    }

    /** An entry that stands there already is left as it is, as with files that come twice. */
    void add(Chart chart, Draft draft) throws SQLException {
        var content = draft.content();
        if (keys.add(chart.id() + content.key())) {
            add(chart, content);
        }
    }

    private void add(Chart chart, EntryContent content) throws SQLException {
        rows.add(Stream.of(
                        whose(chart, content),
                        author(content.author()),
                        what(content),
                        value(content.value()),
                        dose(content.dose()),
                        new Object[] {content.note(), content.issuedAt()},
                        origin(chart, content))
                .flatMap(Arrays::stream)
                .toArray());
    }

    private Object[] origin(Chart chart, EntryContent content) throws SQLException {
        return Paper.standsBehind(content) ? new Object[] {papers.write(chart, content), 0} : new Object[] {null, null};
    }

    private static Object[] whose(Chart chart, EntryContent content) {
        var time = content.time();
        return new Object[] {
            chart.id(),
            chart.place().id(),
            content.category(),
            content.sensitivity(),
            content.state(),
            content.key(), //
            time.on(),
            time.at(),
            time.until()
        };
    }

    private static Object[] author(EntryAuthor author) {
        return new Object[] {author.inOut(), author.department(), author.practitioner(), author.facility()};
    }

    private static Object[] what(EntryContent content) {
        var order = content.order();
        var main = content.code();
        var second = content.alternative();
        return new Object[] {
            order.number(),
            order.rp(),
            order.line(), //
            system(main),
            code(main),
            system(second),
            code(second),
            content.display()
        };
    }

    private static Object[] value(EntryValue value) {
        return new Object[] {
            value.number(), value.text(), value.comparator(), value.unit(), //
            value.rangeText(), value.rangeLow(), value.rangeHigh(), value.flag()
        };
    }

    private static Object[] dose(EntryDose dose) {
        return new Object[] {
            dose.perTime(),
            dose.perDay(),
            dose.unit(),
            dose.usageCode(),
            dose.usageText(),
            dose.days(),
            dose.times(), //
            dose.totalQuantity(),
            dose.totalUnit(),
            dose.route(),
            dose.rate()
        };
    }

    int written() {
        return rows.written();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        papers.close();
    }

    private static Object system(EntryCode code) {
        return code == null ? null : code.system();
    }

    private static String code(EntryCode code) {
        return code == null ? null : code.code();
    }
}

package jp.lg.nayoro.polaris.intake.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * Many new entries in one batch, by JDBC within the transaction of the EntityManager. JPA would send two statements for each,
 * since the database gives the ids; a native query of EclipseLink looks each of its parameters up in a list of all of them,
 * which took half of the time of an intake (ADR 0017). A hospital's first hand-over has millions. The columns are those of
 * {@code ClinicalEntry}, and a database test reads them back by it.
 */
final class EntryInsert {

    private static final List<String> COLUMNS = List.of(
            "registration_id",
            "facility_id",
            "source_file_id",
            "category",
            "state",
            "entry_key",
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

    private static final String SQL = "INSERT INTO clinical_entry (" + String.join(", ", COLUMNS) + ") VALUES ("
            + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";

    private final EntityManager em;
    private final RegistrationId registration;
    private final FacilityId facility;
    private final Long sourceFile;
    private final LocalDateTime now;

    EntryInsert(
            EntityManager em, RegistrationId registration, FacilityId facility, Long sourceFile, LocalDateTime now) {
        this.em = em;
        this.registration = registration;
        this.facility = facility;
        this.sourceFile = sourceFile;
        this.now = now;
    }

    void insert(List<EntryContent> contents) {
        if (contents.isEmpty()) {
            return;
        }
        try (var insert = em.unwrap(Connection.class).prepareStatement(SQL)) {
            for (var content : contents) {
                int position = 1;
                for (var value : valuesOf(content)) {
                    insert.setObject(position++, value);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    /** In the order of the columns. */
    private List<Object> valuesOf(EntryContent content) {
        List<Object> values = new ArrayList<>(COLUMNS.size());
        Collections.addAll(values, registration.value(), facility.value(), sourceFile);
        Collections.addAll(values, content.category().name(), content.state().name(), content.key());
        var time = content.time();
        Collections.addAll(values, time.on(), time.at(), time.until());
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
        Collections.addAll(values, content.sourceLine(), content.issuedAt() == null ? now : content.issuedAt());
        return values;
    }

    private static void addCode(List<Object> values, EntryCode code) {
        Collections.addAll(values, code == null ? null : code.system().name(), code == null ? null : code.code());
    }
}

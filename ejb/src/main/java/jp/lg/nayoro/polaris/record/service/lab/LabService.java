package jp.lg.nayoro.polaris.record.service.lab;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.consent.service.DisclosureReason;
import jp.lg.nayoro.polaris.record.entity.CourseRow;
import jp.lg.nayoro.polaris.record.entity.LabDay;
import jp.lg.nayoro.polaris.record.entity.LabValueRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/**
 * 検査. The values of one person over time, of all institutions inside the consent. The days of the period are read from the
 * index, the values of the shown page of columns alone; of chosen analytes those of the period. The number of statements
 * does not grow with institutions, days or analytes.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class LabService {

    /** As many columns as a page of the table has. */
    static final int COLUMNS = 8;

    /** A prescription may reach into a period from so long before it. */
    private static final int LONGEST_COURSE = 92;

    private static final int ANALYTE = 5;

    @Inject
    Clock clock;

    @Inject
    DisclosurePolicy policy;

    @Inject
    AuditTrail trail;

    @Inject
    SharedSources shared;

    /** @throws NotFoundException when the caller may not know the person */
    @Audited("record.labs")
    public Labs labs(ResidentId resident, LabRequest asked) {
        var scope = policy.requireCareTeam(resident).scope();
        trail.current().telling(asked.period() + " page=" + asked.page());
        if (!scope.covers(DataCategory.LAB)) {
            return Labs.notShared(asked);
        }
        var reading = reading(resident, scope);
        if (reading.sources().isEmpty()) {
            return new Labs(asked, true, LabTable.EMPTY, null);
        }
        var table = table(reading, asked);
        return new Labs(asked, true, table, asked.chosen().isEmpty() ? null : graphs(reading, asked));
    }

    /**
     * All values of the period, to be carried out as a file; never by 緊急閲覧, which opens a record and hands out none.
     *
     * @throws NotFoundException when the caller may not know the person, or their labs are not shared
     */
    @Audited("labs.export")
    public List<LabAnalyte> export(ResidentId resident, LabPeriod period) {
        var allowed = policy.require(resident, DataCategory.LAB);
        trail.current().telling(period.name());
        if (allowed.reason() == DisclosureReason.BREAK_GLASS) {
            throw new NotFoundException("Resident", resident);
        }
        var reading = reading(resident, allowed.scope());
        return reading.sources().isEmpty()
                ? List.of()
                : LabRows.of(reading.values(begin(period), today()), reading.sources());
    }

    private LabTable table(Reading reading, LabRequest asked) {
        var columns = reading.of(LabDay.OF_PERIOD, LabDay.class, begin(asked.period()), today())
                .getResultStream()
                .map(day -> reading.column(day.registration(), day.on()))
                .distinct()
                .toList();
        if (columns.isEmpty()) {
            return LabTable.EMPTY;
        }
        var pages = (columns.size() + COLUMNS - 1) / COLUMNS;
        var page = Math.min(asked.page(), pages - 1);
        var shown = columns.subList(page * COLUMNS, Math.min(columns.size(), (page + 1) * COLUMNS));
        var oldest = shown.get(shown.size() - 1).on();
        var values = reading.values(oldest, shown.get(0).on()).stream()
                .filter(row -> shown.contains(
                        reading.column(row.registration(), row.time().on())))
                .toList();
        return new LabTable(page, pages, List.copyOf(shown), LabRows.of(values, reading.sources()));
    }

    private LabGraphs graphs(Reading reading, LabRequest asked) {
        var rows = reading.of(LabValueRow.OF_ANALYTES, LabValueRow.class, begin(asked.period()), today())
                .setParameter(
                        "analytes",
                        asked.chosen().stream()
                                .map(key -> key.substring(0, Math.min(ANALYTE, key.length())))
                                .collect(toSet()))
                .setParameter("uncoded", asked.chosen().stream().anyMatch(key -> key.startsWith(LabRows.NAMED)) ? 1 : 0)
                .getResultList();
        var analytes = LabRows.of(rows, reading.sources()).stream()
                .filter(analyte -> asked.chosen().contains(analyte.key()))
                .toList();
        var first = analytes.stream()
                .flatMap(analyte -> analyte.values().stream())
                .map(value -> value.column().on())
                .min(LocalDate::compareTo)
                .orElse(today());
        var from = asked.period() == LabPeriod.ALL ? first : begin(asked.period());
        return new LabGraphs(from, today(), analytes, medicines(reading, from));
    }

    private List<Course> medicines(Reading reading, LocalDate from) {
        if (!reading.scope().covers(DataCategory.MEDICATION)) {
            return null;
        }
        var rows = reading.of(CourseRow.OF_PERIOD, CourseRow.class, from.minusDays(LONGEST_COURSE), today())
                .getResultList();
        return Course.of(rows, from, today());
    }

    private Reading reading(ResidentId resident, ConsentScope scope) {
        return new Reading(
                shared,
                scope,
                shared.of(resident, scope).stream().collect(toMap(SourceInstitution::registration, identity())));
    }

    private LocalDate begin(LabPeriod period) {
        return period.from(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is read of one person: these registrations, as far as the scope opens. */
    private record Reading(SharedSources shared, ConsentScope scope, Map<RegistrationId, SourceInstitution> sources) {

        private <T> TypedQuery<T> of(String query, Class<T> row, LocalDate from, LocalDate to) {
            return shared.entries(query, row, scope)
                    .setParameter("registrations", sources.keySet())
                    .setParameter("from", from)
                    .setParameter("to", to);
        }

        private List<LabValueRow> values(LocalDate from, LocalDate to) {
            return of(LabValueRow.OF_DAYS, LabValueRow.class, from, to).getResultList();
        }

        private LabColumn column(RegistrationId registration, LocalDate on) {
            return LabRows.column(on, sources.get(registration));
        }
    }
}

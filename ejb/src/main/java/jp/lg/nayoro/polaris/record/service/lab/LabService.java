package jp.lg.nayoro.polaris.record.service.lab;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    @PersistenceContext
    EntityManager em;

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
        var sources = sourcesOf(resident, scope);
        if (!scope.covers(DataCategory.LAB)) {
            return Labs.notShared(asked);
        }
        if (sources.isEmpty()) {
            return new Labs(asked, true, LabTable.EMPTY, null);
        }
        var table = table(sources, asked);
        return new Labs(asked, true, table, asked.chosen().isEmpty() ? null : graphs(sources, asked, scope));
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
        var sources = sourcesOf(resident, allowed.scope());
        return sources.isEmpty() ? List.of() : LabRows.of(between(sources, begin(period), today()), sources);
    }

    private LabTable table(Map<RegistrationId, SourceInstitution> sources, LabRequest asked) {
        var columns = em
                .createNamedQuery(LabDay.OF_PERIOD, LabDay.class)
                .setParameter("registrations", sources.keySet())
                .setParameter("from", begin(asked.period()))
                .setParameter("to", today())
                .getResultStream()
                .map(day -> LabRows.column(day.on(), sources.get(day.registration())))
                .distinct()
                .toList();
        if (columns.isEmpty()) {
            return LabTable.EMPTY;
        }
        var pages = (columns.size() + COLUMNS - 1) / COLUMNS;
        var page = Math.min(asked.page(), pages - 1);
        var shown = columns.subList(page * COLUMNS, Math.min(columns.size(), (page + 1) * COLUMNS));
        var values = between(sources, shown.get(shown.size() - 1).on(), shown.get(0).on()).stream()
                .filter(row -> shown.contains(LabRows.column(row.time().on(), sources.get(row.registration()))))
                .toList();
        return new LabTable(page, pages, List.copyOf(shown), LabRows.of(values, sources));
    }

    private List<LabValueRow> between(
            Map<RegistrationId, SourceInstitution> sources, LocalDate from, LocalDate to) {
        return of(LabValueRow.OF_DAYS, sources, from, to).getResultList();
    }

    private TypedQuery<LabValueRow> of(
            String query, Map<RegistrationId, SourceInstitution> sources, LocalDate from, LocalDate to) {
        return em.createNamedQuery(query, LabValueRow.class)
                .setParameter("registrations", sources.keySet())
                .setParameter("from", from)
                .setParameter("to", to);
    }

    private LabGraphs graphs(Map<RegistrationId, SourceInstitution> sources, LabRequest asked, ConsentScope scope) {
        var rows = of(LabValueRow.OF_ANALYTES, sources, begin(asked.period()), today())
                .setParameter("analytes", asked.chosen().stream()
                        .map(key -> key.substring(0, Math.min(ANALYTE, key.length())))
                        .collect(toSet()))
                .setParameter("uncoded", asked.chosen().stream().anyMatch(key -> key.startsWith(LabRows.NAMED)) ? 1 : 0)
                .getResultList();
        var analytes = LabRows.of(rows, sources).stream()
                .filter(analyte -> asked.chosen().contains(analyte.key()))
                .toList();
        var first = analytes.stream()
                .flatMap(analyte -> analyte.values().stream())
                .map(value -> value.column().on())
                .min(LocalDate::compareTo)
                .orElse(today());
        var from = asked.period() == LabPeriod.ALL ? first : begin(asked.period());
        return new LabGraphs(from, today(), analytes, medicines(sources.keySet(), from, scope));
    }

    private List<Course> medicines(Set<RegistrationId> registrations, LocalDate from, ConsentScope scope) {
        if (!scope.covers(DataCategory.MEDICATION)) {
            return null;
        }
        var rows = em.createNamedQuery(CourseRow.OF_PERIOD, CourseRow.class)
                .setParameter("registrations", registrations)
                .setParameter("from", from.minusDays(LONGEST_COURSE))
                .setParameter("to", today())
                .getResultList();
        return Course.of(rows, from, today());
    }

    private Map<RegistrationId, SourceInstitution> sourcesOf(ResidentId resident, ConsentScope scope) {
        return shared.of(resident, scope).stream().collect(toMap(SourceInstitution::registration, identity()));
    }

    private LocalDate begin(LabPeriod period) {
        return period.from(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package jp.lg.nayoro.polaris.record.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.record.entity.EarlierValue;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCount;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentRow;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/**
 * 診療情報. What the institutions of the network hold of one person, as the matrix and as the entries behind a cell of it. It
 * reads the linked registrations of institutions inside the consent, and only entries that hold now. The number of
 * statements does not grow with institutions or days.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class RecordService {

    /** How far back an earlier value is looked for: as far as the widest matrix shows. */
    private static final int EARLIER_VALUE_DAYS = EntryPeriod.LONGEST;

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

    @Inject
    @Any
    Instance<MatrixSource> others;

    /** @throws NotFoundException when the caller may not know the person */
    @Audited("record.matrix")
    public Matrix matrix(ResidentId resident, MatrixSpan span) {
        var scope = policy.requireCareTeam(resident).scope();
        var rows = Arrays.stream(MatrixRow.values())
                .filter(row -> scope.covers(row.category()))
                .collect(toSet());
        var sources = shared.of(resident, scope);
        var items = new ArrayList<>(countedEntries(scope, sources, rows, span));
        others.stream()
                .filter(other -> other.rows().stream().anyMatch(rows::contains))
                .flatMap(other -> other.countsByDay(resident, scope, span.from(), span.to()).stream())
                .forEach(count -> items.add(new MatrixItem(count.row(), count.day(), count.count(), 0, null)));
        trail.current().telling(span.from() + ".." + span.to());
        var matrix = Matrix.of(span, LocalDate.now(clock), rows, items);
        return matrix.count() > 0 ? matrix : matrix.withNewest(newestDay(scope, sources, rows));
    }

    /** @throws NotFoundException when the caller may not know the person */
    @Audited("record.entries")
    public Entries entries(ResidentId resident, MatrixRow row, EntryPeriod period) {
        var answer = policy.decide(resident, row.category());
        trail.current().telling(row + " " + period.from() + ".." + period.to());
        if (answer instanceof Allowed allowed) {
            return entriesWithin(allowed.scope(), resident, row, period);
        }
        if (answer.reason().concernsOnlyTheCategory()) {
            return Entries.notShared(row, period);
        }
        throw new NotFoundException("Resident", resident);
    }

    private Entries entriesWithin(ConsentScope scope, ResidentId resident, MatrixRow row, EntryPeriod period) {
        var sources = shared.of(resident, scope);
        var rows = rowsOf(scope, sources, row, period);
        var summaries = others.stream()
                .filter(other -> other.rows().contains(row))
                .flatMap(other -> other.summaries(resident, scope, row, period.from(), period.to()).stream())
                .toList();
        return Entries.of(
                row,
                period,
                sources,
                rows,
                earlierThan(scope, rows, period),
                documentsOf(scope, rows, row, period),
                summaries);
    }

    private List<MatrixItem> countedEntries(
            ConsentScope scope, List<SourceInstitution> sources, Set<MatrixRow> shared, MatrixSpan span) {
        var categories = categoriesOf(shared);
        if (sources.isEmpty() || categories.isEmpty()) {
            return List.of();
        }
        var nameOf = sources.stream().collect(toMap(SourceInstitution::registration, SourceInstitution::name));
        return this.shared
                .entries(EntryCount.OF_SPAN, EntryCount.class, scope)
                .setParameter("registrations", nameOf.keySet())
                .setParameter("categories", categories)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultStream()
                .map(counted -> new MatrixItem(
                        counted.category().row(),
                        counted.day(),
                        counted.count(),
                        counted.abnormal(),
                        nameOf.get(counted.registration())))
                .toList();
    }

    private LocalDate newestDay(ConsentScope scope, List<SourceInstitution> sources, Set<MatrixRow> shared) {
        var categories = categoriesOf(shared);
        if (sources.isEmpty() || categories.isEmpty()) {
            return null;
        }
        return this.shared
                .entries(EntryCount.NEWEST_DAY, LocalDate.class, scope)
                .setParameter("registrations", registrationsOf(sources))
                .setParameter("categories", categories)
                .getSingleResult();
    }

    private static Set<EntryCategory> categoriesOf(Set<MatrixRow> rows) {
        var categories = EnumSet.allOf(EntryCategory.class);
        categories.removeIf(category -> !rows.contains(category.row()));
        return categories;
    }

    private List<EntryRow> rowsOf(
            ConsentScope scope, List<SourceInstitution> sources, MatrixRow row, EntryPeriod period) {
        var categories = categoriesOf(Set.of(row));
        if (sources.isEmpty() || categories.isEmpty()) {
            return List.of();
        }
        return shared.entries(EntryRow.OF_CELL, EntryRow.class, scope)
                .setParameter("registrations", registrationsOf(sources))
                .setParameter("categories", categories)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }

    private List<EntryDocumentRow> documentsOf(
            ConsentScope scope, List<EntryRow> rows, MatrixRow row, EntryPeriod period) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return shared.entries(EntryDocumentRow.OF_CELL, EntryDocumentRow.class, scope)
                .setParameter(
                        "registrations",
                        rows.stream().map(EntryRow::registration).collect(toSet()))
                .setParameter("categories", categoriesOf(Set.of(row)))
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }

    private List<EarlierValue> earlierThan(ConsentScope scope, List<EntryRow> rows, EntryPeriod period) {
        var values =
                rows.stream().filter(row -> row.category() == EntryCategory.LAB).toList();
        if (values.isEmpty()) {
            return List.of();
        }
        return shared.entries(EarlierValue.BEFORE, EarlierValue.class, scope)
                .setParameter(
                        "registrations",
                        values.stream().map(EntryRow::registration).collect(toSet()))
                .setParameter("displays", values.stream().map(EntryRow::display).collect(toSet()))
                .setParameter("since", period.from().minusDays(EARLIER_VALUE_DAYS))
                .setParameter("before", period.from())
                .getResultList();
    }

    private static Set<RegistrationId> registrationsOf(List<SourceInstitution> sources) {
        return sources.stream().map(SourceInstitution::registration).collect(toSet());
    }
}

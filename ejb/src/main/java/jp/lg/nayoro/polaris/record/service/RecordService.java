package jp.lg.nayoro.polaris.record.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
import jp.lg.nayoro.polaris.record.entity.EntryDocumentRow;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

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
    MatrixReader reader;

    @Inject
    @Any
    Instance<MatrixSource> others;

    /** @throws NotFoundException when the caller may not know the person */
    @Audited("record.matrix")
    public Matrix matrix(ResidentId resident, MatrixSpan span, MatrixGrouping grouping) {
        return read(resident, span, grouping);
    }

    /** 印刷: the same on paper, which goes out of the house and so is an act of its own in the ledger. */
    @Audited("record.print_matrix")
    public Matrix printMatrix(ResidentId resident, MatrixSpan span, MatrixGrouping grouping) {
        return read(resident, span, grouping);
    }

    private Matrix read(ResidentId resident, MatrixSpan span, MatrixGrouping grouping) {
        var scope = policy.requireCareTeam(resident).scope();
        var rows = Arrays.stream(MatrixRow.values())
                .filter(row -> scope.covers(row.category()))
                .collect(toSet());
        var sources = shared.of(resident, scope);
        trail.current().telling(span.from() + ".." + span.to());
        var matrix = Matrix.of(
                span, LocalDate.now(clock), grouping, rows, reader.contents(resident, scope, sources, rows, span));
        return matrix.count() > 0 ? matrix : matrix.withNewest(reader.newestDay(scope, registrationsOf(sources), rows));
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
                        summaries)
                .between(reader.neighbours(scope, registrationsOf(sources), Set.of(row), period));
    }

    private List<EntryRow> rowsOf(
            ConsentScope scope, List<SourceInstitution> sources, MatrixRow row, EntryPeriod period) {
        var categories = MatrixReader.categoriesOf(Set.of(row));
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
                .setParameter("categories", MatrixReader.categoriesOf(Set.of(row)))
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

package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCount;
import jp.lg.nayoro.polaris.record.entity.EntryName;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * Reads what goes into a matrix: the counts by one statement, in a span of months grouped by month in the database; the names,
 * in a span of days, by a second one. It asks nobody: {@link RecordService} asks the gate first.
 */
@Dependent
class MatrixReader {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    @Inject
    SharedSources shared;

    @Inject
    @Any
    Instance<MatrixSource> others;

    /** @param rows those whose kind of data is shared */
    MatrixContents contents(
            ResidentId resident,
            ConsentScope scope,
            List<SourceInstitution> sources,
            Set<MatrixRow> rows,
            MatrixSpan span) {
        var categories = categoriesOf(rows);
        var items = new ArrayList<MatrixItem>();
        List<MatrixName> names = List.of();
        if (!sources.isEmpty() && !categories.isEmpty()) {
            var sourceOf = sources.stream().collect(toMap(SourceInstitution::registration, identity()));
            items.addAll(counted(scope, sourceOf, categories, span));
            names = span.length().ofMonths() ? List.of() : named(scope, sourceOf, categories, span);
        }
        var byFacility = sources.stream().collect(toMap(SourceInstitution::facility, identity(), (one, same) -> one));
        others.stream()
                .filter(other -> other.rows().stream().anyMatch(rows::contains))
                .flatMap(other -> other.countsByDay(resident, scope, span.from(), span.to()).stream())
                .forEach(count -> items.add(item(count, byFacility)));
        return new MatrixContents(sources, items, names);
    }

    private static MatrixItem item(SourceCount count, Map<FacilityId, SourceInstitution> sources) {
        var source = count.facility() == null ? null : sources.get(count.facility());
        return new MatrixItem(count.row(), count.day(), count.count(), 0, source);
    }

    private List<MatrixItem> counted(
            ConsentScope scope,
            Map<RegistrationId, SourceInstitution> sources,
            Set<EntryCategory> categories,
            MatrixSpan span) {
        return shared.entries(
                        span.length().ofMonths() ? EntryCount.OF_MONTHS : EntryCount.OF_SPAN, EntryCount.class, scope)
                .setParameter("registrations", sources.keySet())
                .setParameter("categories", categories)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultStream()
                .map(counted -> new MatrixItem(
                        counted.category().row(),
                        counted.day(),
                        counted.count(),
                        counted.abnormal(),
                        sources.get(counted.registration())))
                .toList();
    }

    private List<MatrixName> named(
            ConsentScope scope,
            Map<RegistrationId, SourceInstitution> sources,
            Set<EntryCategory> categories,
            MatrixSpan span) {
        return shared.entries(EntryName.OF_SPAN, EntryName.class, scope)
                .setParameter("registrations", sources.keySet())
                .setParameter("categories", categories)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultStream()
                .map(name -> new MatrixName(
                        name.category().row(), name.day(), name.display(), sources.get(name.registration())))
                .toList();
    }

    /** The newest day of all; null where there is nothing. */
    LocalDate newestDay(ConsentScope scope, Set<RegistrationId> registrations, Set<MatrixRow> rows) {
        return nearest(EntryCount.NEWEST_BEFORE, scope, registrations, rows, END_OF_TIME);
    }

    /** The days nearest to a period, on both sides, under which the rows hold something. */
    EntryNeighbours neighbours(
            ConsentScope scope, Set<RegistrationId> registrations, Set<MatrixRow> rows, EntryPeriod period) {
        return new EntryNeighbours(
                nearest(EntryCount.NEWEST_BEFORE, scope, registrations, rows, period.from()),
                nearest(EntryCount.OLDEST_AFTER, scope, registrations, rows, period.to()));
    }

    private LocalDate nearest(
            String query, ConsentScope scope, Set<RegistrationId> registrations, Set<MatrixRow> rows, LocalDate day) {
        var categories = categoriesOf(rows);
        if (registrations.isEmpty() || categories.isEmpty()) {
            return null;
        }
        return shared.entries(query, LocalDate.class, scope)
                .setParameter("registrations", registrations)
                .setParameter("categories", categories)
                .setParameter("day", day)
                .getSingleResult();
    }

    static Set<EntryCategory> categoriesOf(Set<MatrixRow> rows) {
        var categories = EnumSet.allOf(EntryCategory.class);
        categories.removeIf(category -> !rows.contains(category.row()));
        return categories;
    }
}

package jp.lg.nayoro.polaris.consent.service.withdrawal;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.ResidentAliases;
import jp.lg.nayoro.polaris.consent.entity.ViewRow;
import jp.lg.nayoro.polaris.consent.entity.ViewerNotice;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** これまでに見た人, read from the ledger: every act the gate allowed, but those of the secretariat's own duty. */
@Dependent
public class PastViewers {

    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    ResidentAliases aliases;

    /** Since the network began, the first institution to look first. */
    public List<PastViewer> of(ResidentId resident) {
        return since(resident, EVER);
    }

    /** After a moment; one viewer for each profession of each institution, and one for its systems. */
    public List<PastViewer> since(ResidentId resident, LocalDateTime moment) {
        return em
                .createNamedQuery(ViewerNotice.VIEWS, ViewRow.class)
                .setParameter("residents", aliases.of(resident))
                .setParameter("since", moment == null ? EVER : moment)
                .getResultStream()
                .collect(groupingBy(
                        row -> Arrays.asList(row.facilityId(), row.profession()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(PastViewers::viewer)
                .sorted(Comparator.comparing(PastViewer::first))
                .toList();
    }

    private static PastViewer viewer(List<ViewRow> rows) {
        var one = rows.get(0);
        Set<ViewedKind> kinds = EnumSet.noneOf(ViewedKind.class);
        rows.forEach(row -> kinds.add(ViewedKind.of(row)));
        return new PastViewer(
                one.facility(),
                one.facilityName(),
                one.profession(),
                rows.stream().map(ViewRow::first).min(Comparator.naturalOrder()).orElseThrow(),
                rows.stream().map(ViewRow::last).max(Comparator.naturalOrder()).orElseThrow(),
                kinds);
    }
}

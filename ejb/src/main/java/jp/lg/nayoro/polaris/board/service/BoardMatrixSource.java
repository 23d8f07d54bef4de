package jp.lg.nayoro.polaris.board.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.board.entity.PostRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.service.MatrixSource;
import jp.lg.nayoro.polaris.record.service.SourceCount;
import jp.lg.nayoro.polaris.record.service.SourceSummary;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/** 連携. The posts of the board as a row of the matrix, each on the day it was written. */
@ApplicationScoped
public class BoardMatrixSource implements MatrixSource {

    /** Stands for no institution, where a list may not be empty. */
    private static final Set<FacilityId> NONE = Set.of(new FacilityId(-1));

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Override
    public Set<MatrixRow> rows() {
        return Set.of(MatrixRow.LINK);
    }

    @Override
    public List<SourceCount> countsByDay(ResidentId resident, ConsentScope scope, LocalDate from, LocalDate to) {
        var perDay = between(Post.TIMES_BETWEEN, LocalDateTime.class, resident, scope, from, to)
                .getResultStream()
                .collect(groupingBy(LocalDateTime::toLocalDate, counting()));
        return perDay.entrySet().stream()
                .map(day -> new SourceCount(
                        MatrixRow.LINK, day.getKey(), day.getValue().intValue(), null))
                .toList();
    }

    @Override
    public List<SourceSummary> summaries(
            ResidentId resident, ConsentScope scope, MatrixRow row, LocalDate from, LocalDate to) {
        return between(Post.ROWS_BETWEEN, PostRow.class, resident, scope, from, to)
                .getResultStream()
                .map(post -> new SourceSummary(
                        post.postedAt(),
                        post.authorName(),
                        post.profession(),
                        post.facilityName(),
                        post.body(),
                        "/board/list.xhtml?resident=" + resident + "#post" + post.id()))
                .toList();
    }

    private <T> TypedQuery<T> between(
            String query, Class<T> type, ResidentId resident, ConsentScope scope, LocalDate from, LocalDate to) {
        return em.createNamedQuery(query, type)
                .setParameter("resident", resident)
                .setParameter("reader", caller.get().staff())
                .setParameter("from", from.atStartOfDay())
                .setParameter("until", to.plusDays(1).atStartOfDay())
                .setParameter("listed", scope.method().namesInstitutions() ? 1 : 0)
                .setParameter("named", scope.facilities().isEmpty() ? NONE : scope.facilities());
    }
}

package jp.lg.nayoro.polaris.board.service;

import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.service.SourceCount;
import jp.lg.nayoro.polaris.record.service.SourceSummary;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static org.junit.jupiter.api.Assertions.assertEquals;

@ExtendWith(TestDatabase.class)
class BoardMatrixSourceDbTest {

    static final Set<DataCategory> BOARD = Set.of(DataCategory.BOARD);

    BoardTown town;
    long post;

    @BeforeEach
    void aConversationOfTwoDays(TestDatabase.Connection db) {
        town = new BoardTown(db);
        post = town.post(town.nurse, "看護から").id();
        town.reply(town.doctor, post, "医師から");
        town.now = town.now.plusDays(1);
        town.post(town.doctor, "翌日");
    }

    @Test
    void countsThePostsOfEachDay() {
        var today = BoardTown.TODAY;
        assertEquals(
                Set.of(
                        new SourceCount(MatrixRow.LINK, today, 2, null),
                        new SourceCount(MatrixRow.LINK, today.plusDays(1), 1, null)),
                Set.copyOf(counts(everybody())));
    }

    @Test
    void leavesOutAnInstitutionOutsideTheScopeAndWhatAnswersIt() {
        var withoutNursing = new ConsentScope(ConsentMethod.BLANKET, Set.of(town.nurse.facility()), BOARD);
        var onlyHospital = new ConsentScope(ConsentMethod.FACILITY_LIST, Set.of(town.doctor.facility()), BOARD);
        var tomorrow = new SourceCount(MatrixRow.LINK, BoardTown.TODAY.plusDays(1), 1, null);
        assertEquals(List.of(tomorrow), counts(withoutNursing));
        assertEquals(List.of(tomorrow), counts(onlyHospital));
    }

    @Test
    void listsThePostsOfACellNewestFirstWithTheWayToTheBoard() {
        var cell = town.db.inTransaction(em ->
                sourceOf(em).summaries(town.resident, everybody(), MatrixRow.LINK, BoardTown.TODAY, BoardTown.TODAY));
        assertEquals(
                List.of("医師から", "看護から"), cell.stream().map(SourceSummary::text).toList());
        assertEquals(
                "/board/list.xhtml?resident=" + town.resident + "#post" + post,
                cell.get(1).page());
    }

    @Test
    void countsByOneStatement() {
        try (var em = town.db.entityManager()) {
            var statements = town.db.statementsOf(() -> sourceOf(em)
                    .countsByDay(town.resident, everybody(), BoardTown.TODAY, BoardTown.TODAY.plusMonths(3)));
            assertEquals(1, statements.size(), () -> String.join("\n", statements));
        }
    }

    private static ConsentScope everybody() {
        return new ConsentScope(ConsentMethod.BLANKET, Set.<FacilityId>of(), BOARD);
    }

    private List<SourceCount> counts(ConsentScope scope) {
        return town.db.inTransaction(
                em -> sourceOf(em).countsByDay(town.resident, scope, BoardTown.TODAY, BoardTown.TODAY.plusDays(7)));
    }

    private BoardMatrixSource sourceOf(EntityManager em) {
        var source = new BoardMatrixSource();
        source.em = em;
        source.caller = town.boardOf(town.doctor, em).caller;
        return source;
    }
}

package jp.lg.nayoro.polaris.board.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.consent.entity.MyResidentRow;
import jp.lg.nayoro.polaris.identity.entity.Sex;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MyPatientsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDateTime NOON = TODAY.atTime(12, 0);

    final MyPatients patients = new MyPatients();

    @BeforeEach
    void three() {
        patients.take(List.of(
                card(1, "佐藤 ハナ", "サトウ ハナ", 0, NOON.minusDays(2)),
                card(2, "阿部 一郎", "アベ イチロウ", 3, null),
                card(3, "田中 ウメ", "タナカ ウメ", 1, NOON)));
    }

    @Test
    void standByTheirReading() {
        assertEquals(List.of(2L, 1L, 3L), ids());
    }

    @Test
    void thoseSeenLastComeFirstAndThoseNeverSeenLast() {
        patients.sortBy(PatientSort.RECENT);
        assertEquals(List.of(3L, 1L, 2L), ids());
    }

    @Test
    void favouritesComeFirstInEachOrderOnceItIsSortedAnew() {
        patients.favourite(3L, true);
        assertEquals(List.of(2L, 1L, 3L), ids());
        patients.sortBy(PatientSort.NEWS);
        assertEquals(List.of(3L, 2L, 1L), ids());
    }

    @Test
    void areFoundByAnySpelling() {
        patients.find("さとう");
        assertEquals(List.of(1L), ids());
        patients.find("阿部");
        assertEquals(List.of(2L), ids());
    }

    @Test
    void theIndexHoldsOnlyRowsUnderWhichSomebodyStands() {
        assertEquals(List.of(KanaRow.A, KanaRow.SA, KanaRow.TA), patients.rows());
        patients.choose(KanaRow.TA);
        assertEquals(List.of(3L), ids());
    }

    @Test
    void fiftyAreShownAtATime() {
        patients.take(IntStream.range(0, 120)
                .mapToObj(number -> card(number, "加入 " + number, "カニュウ", 0, null))
                .toList());
        assertEquals(50, patients.shown().size());
        patients.more();
        assertEquals(100, patients.shown().size());
        assertEquals(20, patients.left());
    }

    private List<Long> ids() {
        return patients.shown().stream().map(PersonCard::resident).toList();
    }

    private static PersonCard card(long id, String name, String kana, long arrived, LocalDateTime seenAt) {
        var row = new MyResidentRow(id, name, kana, LocalDate.of(1940, 1, 1), Sex.FEMALE, 1L);
        return PersonCard.of(row, null, arrived, seenAt, false, TODAY);
    }
}

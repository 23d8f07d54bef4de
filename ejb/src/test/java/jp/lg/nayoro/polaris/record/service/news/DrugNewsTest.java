package jp.lg.nayoro.polaris.record.service.news;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.record.entity.NewsDrug;
import jp.lg.nayoro.polaris.record.entity.NewsEntryRow;
import jp.lg.nayoro.polaris.record.entity.PastDrugRow;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DrugNewsTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final ResidentId HANA = new ResidentId(1);
    static final RegistrationId CLINIC = new RegistrationId(10);
    static final RegistrationId HOSPITAL = new RegistrationId(11);
    static final String AMLODIPINE = "2171022F1029";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # YJ before  , days before, for days, new
            2171022F1029 ,           1,       28, false
            2171022F2025 ,          60,       28, false
            2149001F1020 ,          60,       28, true
            2171022F1029 ,         207,       28, false
            2171022F1029 ,         208,       28, true
            2171022F1029 ,           0,       28, true
            """)
    void isNewWhereTheIngredientWasNotTakenForHalfAYear(String yj, int daysBefore, int forDays, boolean isNew) {
        var past = List.of(past(1, CLINIC, yj, DAY.minusDays(daysBefore), forDays));
        var arrived = List.of(arrived(9, CLINIC, AMLODIPINE, DAY));
        assertEquals(isNew ? 1 : 0, new DrugNews(past).appeared(arrived).size());
    }

    @Test
    void prescribedAndDispensedIsNewOnce() {
        var arrived = List.of(arrived(9, CLINIC, AMLODIPINE, DAY), arrived(8, HOSPITAL, AMLODIPINE, DAY.plusDays(1)));
        assertEquals(
                List.of(9L),
                new DrugNews(List.of())
                        .appeared(arrived).stream().map(NewsEntryRow::id).toList());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # begun days before, for days, gone
            28, 28, true
            28, 35, true
            28, 36, true
            28, 37, false
            28, 14, true
            28, 13, false
            """)
    void isGoneWhereALongCourseRanOutAndTheNewPrescriptionLacksIt(int daysBefore, int forDays, boolean gone) {
        var past = List.of(
                past(1, CLINIC, AMLODIPINE, DAY.minusDays(daysBefore), forDays),
                past(2, CLINIC, "2149001F1020", DAY, 28));
        assertEquals(
                gone ? 1 : 0,
                new DrugNews(past)
                        .gone(List.of(arrived(9, CLINIC, "2149001F1020", DAY)))
                        .size());
    }

    @Test
    void isNotGoneWhereAnotherInstitutionGivesItOn() {
        var past = List.of(
                past(1, CLINIC, AMLODIPINE, DAY.minusDays(28), 28),
                past(2, CLINIC, "2149001F1020", DAY, 28),
                past(3, HOSPITAL, AMLODIPINE, DAY.minusDays(3), 28));
        assertEquals(List.of(), new DrugNews(past).gone(List.of(arrived(9, CLINIC, "2149001F1020", DAY))));
    }

    @Test
    void isNotGoneBecauseOfAFewDaysForACold() {
        var past = List.of(past(1, CLINIC, AMLODIPINE, DAY.minusDays(28), 28), past(2, CLINIC, "6149003F2038", DAY, 5));
        assertEquals(List.of(), new DrugNews(past).gone(List.of(arrived(9, CLINIC, "6149003F2038", DAY))));
    }

    @Test
    void isNotGoneBecauseAnotherDepartmentPrescribes() {
        var past = Stream.of(past(1, CLINIC, AMLODIPINE, DAY.minusDays(28), 28)).toList();
        var arrived = new NewsEntryRow(
                HANA,
                "佐藤 ハナ",
                "サトウ ハナ",
                CLINIC,
                "中央クリニック",
                9L,
                EntryCategory.PRESCRIPTION,
                DAY,
                DAY.atTime(9, 0),
                new NewsDrug(CodeSystem.YJ, "2149001F1020", null, null, "薬", "眼科"),
                EntryValue.NONE,
                null);
        assertEquals(List.of(), new DrugNews(past).gone(List.of(arrived)));
    }

    private static PastDrugRow past(long id, RegistrationId where, String yj, LocalDate on, int days) {
        return new PastDrugRow(id, HANA, where, EntryCategory.PRESCRIPTION, on, null, days, drug(yj));
    }

    private static NewsEntryRow arrived(long id, RegistrationId where, String yj, LocalDate on) {
        return new NewsEntryRow(
                HANA,
                "佐藤 ハナ",
                "サトウ ハナ",
                where,
                "中央クリニック",
                id,
                EntryCategory.PRESCRIPTION,
                on,
                on.atTime(9, 0),
                drug(yj),
                EntryValue.NONE,
                null);
    }

    private static NewsDrug drug(String yj) {
        return new NewsDrug(CodeSystem.HOT9, "100000000", CodeSystem.YJ, yj, "薬 " + yj, null);
    }
}

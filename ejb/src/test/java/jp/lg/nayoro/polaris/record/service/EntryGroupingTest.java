package jp.lg.nayoro.polaris.record.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.Abnormality;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class EntryGroupingTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void theDrugsOfOneRpStandTogetherWithTheirCommonUsageAndDays() {
        var groups = EntryGroup.of(List.of(
                drug("100", "01", "アムロジピン錠5mg", "1日1回朝食後", 28),
                drug("100", "01", "カンデサルタン錠8mg", "1日1回朝食後", 28),
                drug("100", "02", "酸化マグネシウム錠330mg", "1日3回毎食後", 14)));
        assertEquals(2, groups.size());
        assertEquals("1日1回朝食後", groups.get(0).usage());
        assertEquals(28, groups.get(0).days());
        assertEquals(14, groups.get(1).days());
    }

    @Test
    void theSameRpNumberOfAnotherOrderIsAnotherRp() {
        var groups = EntryGroup.of(List.of(drug("100", "01", "薬A", "朝食後", 28), drug("101", "01", "薬B", "朝食後", 28)));
        assertEquals(2, groups.size());
    }

    @Test
    void drugsThatAreTakenDifferentlyKeepEachItsOwnUsage() {
        var group = EntryGroup.of(List.of(drug("1", "01", "薬A", "朝食後", 28), drug("1", "01", "薬B", "夕食後", 14)))
                .get(0);
        assertNull(group.usage());
        assertNull(group.days());
    }

    @Test
    void oneInstitutionStandsOnceHoweverManyNumbersItGave() {
        var hospital = new FacilityId(10);
        var sources = List.of(
                new SourceInstitution(1L, hospital, FacilityKind.HOSPITAL, "市立病院"),
                new SourceInstitution(2L, new FacilityId(11), FacilityKind.CLINIC, "中央クリニック"),
                new SourceInstitution(3L, hospital, FacilityKind.HOSPITAL, "市立病院"));
        var rows = List.of(diagnosisOf(1, "高血圧症"), diagnosisOf(3, "心房細動"));

        var entries =
                Entries.of(MatrixRow.NOTE, new EntryPeriod(DAY, DAY), sources, rows, List.of(), List.of(), List.of());

        assertEquals(1, entries.institutions().size());
        assertEquals(2, entries.institutions().get(0).count());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # number, comparator, flag, what it is
            0.92,     ,           H,    HIGH
            0.92,     ,           HH,   VERY_HIGH
            0.92,     ,           N,
            0.92,     ,           ,     HIGH
            0.80,     ,           ,
            0.40,     ,           ,
            0.39,     ,           ,     LOW
            0.39,     <,          ,
            ,         ,           A,    ABNORMAL
            ,         ,           ,
            """)
    void theInstitutionsFlagComesFirstAndTheStatedRangeNext(
            BigDecimal number, String comparator, String flag, Abnormality expected) {
        var value = new EntryValue(
                number, "x", comparator, "mg/dL", "0.40-0.80", new BigDecimal("0.40"), new BigDecimal("0.80"), flag);
        assertEquals(
                expected,
                row(1, EntryCategory.LAB, EntryOrder.NONE, "クレアチニン", value, EntryDose.NONE)
                        .abnormality());
    }

    private static EntryRow drug(String order, String rp, String name, String usage, int days) {
        var dose = new EntryDose(null, BigDecimal.ONE, "錠", null, usage, days, null, null, null, null, null);
        return row(1, EntryCategory.PRESCRIPTION, new EntryOrder(order, rp, 1), name, EntryValue.NONE, dose);
    }

    private static EntryRow diagnosisOf(long registration, String name) {
        return row(registration, EntryCategory.CONDITION, EntryOrder.NONE, name, EntryValue.NONE, EntryDose.NONE);
    }

    private static EntryRow row(
            long registration,
            EntryCategory category,
            EntryOrder order,
            String display,
            EntryValue value,
            EntryDose dose) {
        return new EntryRow(
                registration,
                new RegistrationId(registration),
                category,
                EntryState.ACTIVE,
                EntryTime.on(DAY),
                order,
                null,
                display,
                value,
                dose,
                EntryAuthor.NONE,
                null,
                null);
    }
}

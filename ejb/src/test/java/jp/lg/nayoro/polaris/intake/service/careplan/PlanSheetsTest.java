package jp.lg.nayoro.polaris.intake.service.careplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.care.service.CarePlanSheet;
import jp.lg.nayoro.polaris.care.service.PlanCells;
import jp.lg.nayoro.polaris.care.service.PlanSupplement;
import jp.lg.nayoro.polaris.care.service.PlannedNeed;
import jp.lg.nayoro.polaris.care.service.ServicePlan;
import jp.lg.nayoro.polaris.care.service.SlipLine;
import jp.lg.nayoro.polaris.care.service.WeekPlan;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From the office's file to the words of the field. */
class PlanSheetsTest {

    @Test
    void table1TellsWhyAndToWhatEnd() {
        var plan = ServicePlan.of(sheet("UP1KYO" + CareFixtures.PLAN));
        assertEquals("高橋 和子", plan.author());
        assertEquals(new ServicePlan.Office("星見町居宅介護支援事業所", "096-0002", "星見町東2条2丁目", "0170000001"), plan.office());
        assertEquals(LocalDate.of(2024, 4, 1), plan.firstPlannedOn());
        assertEquals("21", plan.kind());
        assertEquals(Optional.of(CareLevel.CARE_2), plan.careLevel());
        assertEquals(LocalDate.of(2028, 9, 30), plan.validUntil());
        assertTrue(plan.wishes().contains("家で暮らしたい"));
        assertEquals("特になし", plan.boardOpinion());
        assertEquals("1", plan.householdHelpReason());
    }

    @Test
    void table2IsATreeFromNeedToService() {
        var needs = PlannedNeed.of(sheet("UP2KYO" + CareFixtures.PLAN));
        assertEquals(
                List.of("転ばずに家の中を歩きたい", "薬を飲み忘れない"),
                needs.stream().map(PlannedNeed::need).toList());
        var goals = needs.get(0).longGoals();
        assertEquals(
                List.of("家の中を一人で歩ける|令和8年10月～令和9年9月|2", "買い物に行ける|令和8年10月～令和9年9月|1"),
                goals.stream()
                        .map(goal -> goal.goal() + "|" + goal.period() + "|"
                                + goal.shortGoals().size())
                        .toList());
        var rails = goals.get(0).shortGoals().get(0);
        assertEquals(
                List.of("歩行の見守り|true|ひまわり訪問介護", "掃除|false|長女"),
                rails.services().stream()
                        .map(service -> service.content() + "|" + service.insured() + "|" + service.providerName())
                        .toList());
    }

    @Test
    void table3TellsServicesActivitiesAndTheRest() {
        var week = WeekPlan.of(sheet("UP3KYO" + CareFixtures.PLAN));
        assertEquals(
                new WeekPlan.WeekService("通所介護", DayOfWeek.WEDNESDAY, LocalTime.of(9, 30), LocalTime.of(16, 0)),
                week.services().get(2));
        assertEquals(
                List.of("起床", "就寝"),
                week.activities().stream().map(WeekPlan.DailyActivity::activity).toList());
        assertEquals(List.of("福祉用具貸与（手すり）"), week.others());
    }

    @Test
    void table6TellsDayTimeAndUnits() {
        var lines = SlipLine.of(sheet("UPPLAN" + CareFixtures.MONTH));
        var day = lines.get(0);
        assertEquals(LocalDate.of(2026, 10, 7), day.on());
        assertEquals(LocalTime.of(9, 30), day.from());
        assertEquals(658, day.units());
        assertEquals("151241", day.serviceCode());
        assertFalse(day.beyond30Days());
        var rail = lines.get(1);
        assertNull(rail.from(), "9999 is no time");
        assertEquals(new SlipLine.Equipment("00001-000010", null, "手すり"), rail.equipment());
    }

    @Test
    void theSupplementTellsTheLimits() {
        var supplement = PlanSupplement.of(sheet("UPHOSOKU_000000" + CareFixtures.PLAN));
        assertEquals("佐藤　ハナ", supplement.name());
        assertEquals(19705, supplement.limitUnits());
        assertEquals(List.of(new PlanSupplement.KindLimit("17", 2000, 300, 0)), supplement.limitsOfKinds());
        assertEquals("0170000001", supplement.consentOffice());
        assertNull(supplement.month());
    }

    @Test
    void aSheetOfAnotherFormIsRefused() {
        var sheet = sheet("UP1KYO" + CareFixtures.PLAN);
        assertThrows(IllegalArgumentException.class, () -> WeekPlan.of(sheet));
    }

    /** The lines of the first person, as the store gives them back. */
    private static CarePlanSheet sheet(String name) {
        var rows = CareFixtures.read("careplan/" + name).parts().get(0).carePlanRows();
        var first = rows.get(0);
        return new CarePlanSheet(
                new RegistrationId(1L),
                first.key().form(),
                first.formVersion(),
                first.key().plannedOn(),
                first.key().targetMonth(),
                first.issuedAt(),
                rows.stream()
                        .map(row -> new PlanCells(row.rowNumber(), row.facts().subtotal(), row.cells()))
                        .toList());
    }
}

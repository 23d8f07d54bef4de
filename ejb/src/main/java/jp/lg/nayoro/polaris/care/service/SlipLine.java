package jp.lg.nayoro.polaris.care.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import jp.lg.nayoro.polaris.care.entity.CarePlanForm;

/**
 * One line of 第6表 サービス利用票, planned (予定) or done (実績).
 *
 * @param writtenOn 作成年月日
 * @param month 対象年月 as in 202610
 * @param plannerNumber プラン担当業者コード
 * @param planner プラン担当者名
 * @param units 単位数 after any discount; null where the file gives none
 * @param shortStayDays 前月までの短期入所利用日数
 * @param on サービス利用日
 * @param daysOfMonth 日割対象日: 31 digits, 1 where the day counts; null where it is not by days
 * @param from サービス開始時刻; null for a service without times (9999)
 * @param times サービス回数
 * @param serviceCode サービスコード, six characters
 * @param equipment 福祉用具: TAIS code, 届出コード and name; each null where there is none
 * @param detailNumber 明細判別コード
 * @param branchNumber サテライト枝番
 * @param beyond30Days ３０日超区分
 */
public record SlipLine(
        LocalDate writtenOn,
        String month,
        String plannerNumber,
        String planner,
        Integer units,
        Integer shortStayDays,
        LocalDate on,
        String daysOfMonth,
        LocalTime from,
        LocalTime until,
        Integer times,
        String serviceCode,
        Equipment equipment,
        String detailNumber,
        String providerNumber,
        String providerName,
        String branchNumber,
        boolean beyond30Days)
        implements Serializable {

    /** 福祉用具. */
    public record Equipment(String taisCode, String notificationCode, String name) implements Serializable {}

    /** @throws IllegalArgumentException where the sheet is of another form */
    public static List<SlipLine> of(CarePlanSheet sheet) {
        return sheet.requireForm(CarePlanForm.TABLE_6_PLAN, CarePlanForm.TABLE_6_RESULT).rows().stream()
                .map(SlipLine::line)
                .toList();
    }

    private static SlipLine line(PlanCells row) {
        return new SlipLine(
                row.day(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.whole(8),
                row.whole(9),
                row.day(10),
                row.text(11),
                row.time(12),
                row.time(13),
                row.whole(14),
                row.text(15),
                new Equipment(row.text(16), row.text(17), row.text(18)),
                row.text(19),
                row.text(20),
                row.text(21),
                row.text(22),
                "1".equals(row.text(23)));
    }

    /** The month only: the rest is about a person. */
    @Override
    public String toString() {
        return "SlipLine[" + month + "]";
    }
}

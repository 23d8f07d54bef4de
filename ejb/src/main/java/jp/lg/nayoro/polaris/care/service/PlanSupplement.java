package jp.lg.nayoro.polaris.care.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.care.entity.CarePlanForm;

/**
 * 利用者補足情報: who the person is, and up to where the insurer pays.
 *
 * @param plannedOn 居宅サービス計画作成（変更）日 of the plan it goes with; null where it goes with tables 6 and 7
 * @param sex 1 男性, 2 女性
 * @param certifiedOn 認定日
 * @param limitFrom 限度額適用開始年月日
 * @param limitUntil 限度額適用終了年月日
 * @param certificationState 認定状況区分: 1 申請中, 2 認定済
 * @param levelChangedOn 要介護状態変更日
 * @param careLevel 要介護状態区分; empty where the code is not known
 * @param limitUnits 区分支給限度基準額, in units
 * @param limitsOfKinds サービス種類別限度額管理, at most nine
 * @param unitsBeyondLimit 合計限度超単位数
 * @param daysUntilLastMonth 入所前月迄利用日数
 * @param daysInAll 入所累積利用日数
 * @param formerCareLevel 前回要介護状態区分
 * @param consentOffice 同意書受付業者
 * @param month 対象年月 as in 202610 where it goes with tables 6 and 7; else null
 */
public record PlanSupplement(
        LocalDate plannedOn,
        String kana,
        String name,
        String sex,
        LocalDate birthDate,
        String postalCode,
        String address,
        String phone,
        LocalDate certifiedOn,
        LocalDate limitFrom,
        LocalDate limitUntil,
        String certificationState,
        LocalDate levelChangedOn,
        Optional<CareLevel> careLevel,
        Integer limitUnits,
        List<KindLimit> limitsOfKinds,
        Integer unitsBeyondLimit,
        Integer daysUntilLastMonth,
        Integer daysInAll,
        Optional<CareLevel> formerCareLevel,
        String consentOffice,
        String month) {

    private static final int FIRST_KIND = 20;
    private static final int KINDS = 9;
    private static final int COLUMNS_A_KIND = 4;

    /**
     * サービス種類別限度額.
     *
     * @param kind サービス種類コード
     * @param limit 支給限度基準額, in units like the next two
     */
    public record KindLimit(String kind, Integer limit, Integer total, Integer beyond) implements Serializable {}

    /** @throws IllegalArgumentException where the sheet is of another form */
    public static PlanSupplement of(CarePlanSheet sheet) {
        var row = sheet.requireForm(CarePlanForm.SUPPLEMENT).rows().get(0);
        return new PlanSupplement(
                row.day(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.day(8),
                row.text(9),
                ServicePlan.joined(row.text(10), row.text(11)),
                row.text(12),
                row.day(13),
                row.day(14),
                row.day(15),
                row.text(16),
                row.day(17),
                CareLevel.of(row.text(18)),
                row.whole(19),
                limitsOfKinds(row),
                row.whole(56),
                row.whole(57),
                row.whole(58),
                CareLevel.of(row.text(59)),
                row.text(60),
                sheet.targetMonth());
    }

    private static List<KindLimit> limitsOfKinds(PlanCells row) {
        return IntStream.range(0, KINDS)
                .map(kind -> FIRST_KIND + kind * COLUMNS_A_KIND)
                .filter(column -> row.text(column) != null)
                .mapToObj(column -> new KindLimit(
                        row.text(column), row.whole(column + 1), row.whole(column + 2), row.whole(column + 3)))
                .toList();
    }

    /** Nothing: it is about a person. */
    @Override
    public String toString() {
        return "PlanSupplement[…]";
    }
}

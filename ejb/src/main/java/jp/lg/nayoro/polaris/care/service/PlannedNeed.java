package jp.lg.nayoro.polaris.care.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

import jp.lg.nayoro.polaris.care.entity.CarePlanForm;

/**
 * 第2表 居宅サービス計画書(2) as the tree it is: 生活全般の解決すべき課題 → 長期目標 → 短期目標 → サービス.
 *
 * @param number 課題NO
 */
public record PlannedNeed(String number, String need, List<LongGoal> longGoals) implements Serializable {

    /**
     * 長期目標.
     *
     * @param number 援助目標NO
     * @param period 長期期間, in the office's own words
     */
    public record LongGoal(String number, String goal, String period, List<ShortGoal> shortGoals)
            implements Serializable {}

    /**
     * 短期目標.
     *
     * @param period 短期期間, in the office's own words
     */
    public record ShortGoal(String goal, String period, List<PlannedService> services) implements Serializable {}

    /**
     * 援助内容.
     *
     * @param number 援助内容NO
     * @param content サービス内容
     * @param insured 保険対象区分: Y is one that the insurance pays
     * @param kind サービス種別
     * @param frequency 頻度
     * @param period 実施期間
     */
    public record PlannedService(
            String number,
            String content,
            boolean insured,
            String kind,
            String providerNumber,
            String providerName,
            String frequency,
            String period)
            implements Serializable {}

    /** @throws IllegalArgumentException where the sheet is of another form */
    public static List<PlannedNeed> of(CarePlanSheet sheet) {
        return grouped(
                sheet.requireForm(CarePlanForm.TABLE_2).rows(),
                same(6, 7),
                rows -> new PlannedNeed(rows.get(0).text(6), rows.get(0).text(7), longGoals(rows)));
    }

    private static List<LongGoal> longGoals(List<PlanCells> rows) {
        return grouped(rows, same(8, 9, 11), of -> {
            var first = of.get(0);
            return new LongGoal(first.text(8), first.text(9), first.text(11), shortGoals(of));
        });
    }

    private static List<ShortGoal> shortGoals(List<PlanCells> rows) {
        return grouped(rows, same(10, 12), of -> {
            var first = of.get(0);
            return new ShortGoal(
                    first.text(10),
                    first.text(12),
                    of.stream().map(PlannedNeed::service).toList());
        });
    }

    private static PlannedService service(PlanCells row) {
        return new PlannedService(
                row.text(13),
                row.text(14),
                "Y".equals(row.text(15)),
                row.text(16),
                row.text(17),
                row.text(18),
                row.text(19),
                row.text(20));
    }

    private static BiPredicate<PlanCells, PlanCells> same(int... columns) {
        return (above, row) -> {
            for (int column : columns) {
                if (!Objects.equals(above.text(column), row.text(column))) {
                    return false;
                }
            }
            return true;
        };
    }

    /** Rows that follow each other and are of one thing. */
    private static <T> List<T> grouped(
            List<PlanCells> rows, BiPredicate<PlanCells, PlanCells> same, Function<List<PlanCells>, T> made) {
        List<T> groups = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            if (to == rows.size() || !same.test(rows.get(to - 1), rows.get(to))) {
                groups.add(made.apply(rows.subList(from, to)));
                from = to;
            }
        }
        return groups;
    }

    /** The number only: the rest is about a person. */
    @Override
    public String toString() {
        return "PlannedNeed[" + number + "]";
    }
}

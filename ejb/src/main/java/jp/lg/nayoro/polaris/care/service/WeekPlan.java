package jp.lg.nayoro.polaris.care.service;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import jp.lg.nayoro.polaris.care.entity.CarePlanForm;

/**
 * 第3表 週間サービス計画表.
 *
 * @param writtenOn 週間サービス計画表作成年月日
 * @param others 週単位以外のサービス
 */
public record WeekPlan(
        LocalDate writtenOn, List<WeekService> services, List<DailyActivity> activities, List<String> others)
        implements Serializable {

    /** 介護サービス内容 on one day of the week. A day that is none is null. */
    public record WeekService(String content, DayOfWeek day, LocalTime from, LocalTime until) implements Serializable {}

    /** 主な日常生活上の活動. */
    public record DailyActivity(String activity, LocalTime from, LocalTime until) implements Serializable {}

    /** @throws IllegalArgumentException where the sheet is of another form */
    public static WeekPlan of(CarePlanSheet sheet) {
        var rows = sheet.requireForm(CarePlanForm.TABLE_3).rows();
        return new WeekPlan(
                rows.get(0).day(4),
                rows.stream()
                        .filter(row -> row.text(6) != null)
                        .map(row -> new WeekService(row.text(6), dayOfWeek(row.whole(7)), row.time(8), row.time(9)))
                        .toList(),
                rows.stream()
                        .filter(row -> row.text(10) != null)
                        .map(row -> new DailyActivity(row.text(10), row.time(11), row.time(12)))
                        .toList(),
                rows.stream().map(row -> row.text(13)).filter(Objects::nonNull).toList());
    }

    /** 1 is Monday. */
    private static DayOfWeek dayOfWeek(Integer number) {
        return number == null || number < 1 || number > 7 ? null : DayOfWeek.of(number);
    }

    /** The day only: the rest is about a person. */
    @Override
    public String toString() {
        return "WeekPlan[" + writtenOn + "]";
    }
}

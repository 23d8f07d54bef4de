package jp.lg.nayoro.polaris.care.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * The columns of a line that are asked for by themselves, whichever column of the form they stand in. What the form does not
 * have is null.
 *
 * @param subtotal 第7表: 種類別小計 (…AAAA, …EEEE, …ZZZZ) and 全合計 (999999), which must not be added up again
 */
public record CarePlanFacts(
        CareLevel careLevel,
        LocalDate validFrom,
        LocalDate validUntil,
        String serviceCode,
        String providerNumber,
        String providerName,
        String longGoal,
        String shortGoal,
        boolean subtotal)
        implements Serializable {

    private static final String SUBTOTAL = "..(AAAA|EEEE|ZZZZ)|999999";
    private static final int GOAL_LENGTH = 10_000;

    /** Which column holds what: care level, valid from, valid until, service code, provider, its name, long and short goal. */
    private static Columns columnsOf(CarePlanForm form) {
        return switch (form) {
            case TABLE_1 -> new Columns("21", "19", "20", "", "13", "9", "", "");
            case TABLE_2 -> new Columns("", "", "", "", "17", "18", "9", "10");
            case TABLE_6_PLAN, TABLE_6_RESULT -> new Columns("", "", "", "15", "20", "21", "", "");
            case TABLE_7 -> new Columns("", "", "", "9", "7", "6", "", "");
            case SUPPLEMENT -> new Columns("18", "", "", "", "", "", "", "");
            case PREVENTION_BASICS -> new Columns("23", "24", "25", "", "", "", "", "");
            case PREVENTION_PLAN -> new Columns("14", "10", "11", "", "", "17", "23", "22");
            case PREVENTION_SUPPORT -> new Columns("", "", "", "", "", "16", "9", "");
            case LIFE_USER ->
                new Columns("care_level", "care_period_start", "care_period_end", "", "care_facility_id", "", "", "");
            case LIFE_SCIENCE, LIFE_HISTORY, LIFE_MEDICINE, LIFE_OTHER ->
                new Columns("", "", "", "", "care_facility_id", "", "", "");
            case TABLE_3, PREVENTION_DAY, PREVENTION_ILLNESS -> new Columns("", "", "", "", "", "", "", "");
        };
    }

    private record Columns(
            String level,
            String from,
            String until,
            String service,
            String provider,
            String providerName,
            String longGoal,
            String shortGoal) {}

    static CarePlanFacts of(CarePlanForm form, Map<String, String> cells) {
        var columns = columnsOf(form);
        var service = clipped(cells.get(columns.service()), 6);
        var level = cells.get(columns.level());
        return new CarePlanFacts(
                (form == CarePlanForm.PREVENTION_PLAN ? CareLevel.ofPrevention(level) : CareLevel.of(level))
                        .orElse(null),
                CareDate.of(cells.get(columns.from())),
                CareDate.of(cells.get(columns.until())),
                service,
                clipped(cells.get(columns.provider()), 10),
                clipped(cells.get(columns.providerName()), 200),
                clipped(cells.get(columns.longGoal()), GOAL_LENGTH),
                clipped(cells.get(columns.shortGoal()), GOAL_LENGTH),
                form == CarePlanForm.TABLE_7 && service != null && service.matches(SUBTOTAL));
    }

    private static String clipped(String text, int length) {
        return text == null || text.isEmpty() || text.codePointCount(0, text.length()) <= length
                ? text == null || text.isEmpty() ? null : text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}

package jp.lg.nayoro.polaris.record.service.medicine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.record.entity.EntryDose;

/**
 * 何日もつか. 日分 counts days, but of a drug taken once a week many institutions count the tablets: 4日分 then last four weeks. It is
 * told by the total where there is one, else by what would be too long for a prescription.
 */
final class SupplyDays {

    /** No prescription runs longer than this, so that days beyond it were days already. */
    private static final int LONGEST = 120;

    private static final Pattern WEEKLY = Pattern.compile("週に?([1-6])[回日]");
    private static final Pattern EVERY_SO_MANY_WEEKS = Pattern.compile("([2-8])週間?(?:に|毎に?|ごとに?)1[回日]");
    private static final Pattern MONTHLY = Pattern.compile("月に?1[回日]");
    private static final Pattern EVERY_OTHER_DAY = Pattern.compile("隔日|1日おき");

    private SupplyDays() {}

    /** Null where nothing tells it. */
    static Integer of(EntryDose dose, LocalDate from, LocalDate until) {
        if (dose.days() == null || dose.days() < 1) {
            return until == null || until.isBefore(from) ? null : (int) ChronoUnit.DAYS.between(from, until) + 1;
        }
        var interval = interval(dose.usageText() == null ? "" : dose.usageText());
        var stretched = interval.multiply(BigDecimal.valueOf(dose.days()))
                .setScale(0, RoundingMode.CEILING)
                .intValue();
        return countsDoses(dose, stretched) ? stretched : dose.days();
    }

    private static boolean countsDoses(EntryDose dose, int stretched) {
        var perTime = dose.perTime() == null ? dose.perDay() : dose.perTime();
        if (dose.totalQuantity() != null && perTime != null && perTime.signum() > 0) {
            return dose.totalQuantity().compareTo(perTime.multiply(BigDecimal.valueOf(dose.days()))) == 0;
        }
        return stretched <= LONGEST;
    }

    /** Days from one taking to the next, for what is not taken each day; else 1. */
    private static BigDecimal interval(String usage) {
        var folded = Normalizer.normalize(usage, Normalizer.Form.NFKC);
        var weeks = EVERY_SO_MANY_WEEKS.matcher(folded);
        if (weeks.find()) {
            return BigDecimal.valueOf(7L * Integer.parseInt(weeks.group(1)));
        }
        var weekly = WEEKLY.matcher(folded);
        if (weekly.find()) {
            return BigDecimal.valueOf(7).divide(new BigDecimal(weekly.group(1)), 4, RoundingMode.HALF_UP);
        }
        if (MONTHLY.matcher(folded).find()) {
            return BigDecimal.valueOf(28);
        }
        return EVERY_OTHER_DAY.matcher(folded).find() ? BigDecimal.valueOf(2) : BigDecimal.ONE;
    }
}

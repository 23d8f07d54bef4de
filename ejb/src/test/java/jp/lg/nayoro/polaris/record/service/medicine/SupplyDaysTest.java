package jp.lg.nayoro.polaris.record.service.medicine;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.EntryDose;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SupplyDaysTest {

    static final LocalDate FROM = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # days as they are
            28, 1日3回 毎食後,  3,  84, 28
            28, ,               ,   ,   28
            # tablets counted as days: by the total, else where the result is a prescription
            4,  週1回 起床時,   1,  4,  28
            28, 週1回 起床時,   1,  4,  28
            4,  週に１回,       ,   ,   28
            28, 週1回,          ,   ,   28
            6,  週3回 透析日,   ,   ,   14
            14, 隔日,           1,  14, 28
            1,  月1回,          1,  1,  28
            2,  2週に1回,       1,  2,  28
            # nothing tells it
            0,  毎食後,         1,  ,
            """)
    void howLongASupplyLasts(Integer days, String usage, BigDecimal perTime, BigDecimal total, Integer lasts) {
        var dose = new EntryDose(perTime, null, "錠", null, usage, days, null, total, "錠", null, null);
        assertEquals(lasts, SupplyDays.of(dose, FROM, null));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-07, 7", "2026-11-01, 1", "2026-10-31,", ","})
    void withoutDaysTheLastDayTells(LocalDate until, Integer lasts) {
        assertEquals(lasts, SupplyDays.of(EntryDose.NONE, FROM, until));
    }
}

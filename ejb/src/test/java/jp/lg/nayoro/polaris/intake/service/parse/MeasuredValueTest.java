package jp.lg.nayoro.polaris.intake.service.parse;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MeasuredValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            7.2        |    | 7.2
            -14        |    | -14
            ７．２     |    | 7.2
            <0.5       | <  | 0.5
            ＜０．５   | <  | 0.5
            ≧100      | >= | 100
            100以上    | >= | 100
            0.5未満    | <  | 0.5
            (±)        |    |
            3+(300)    |    |
            480×10^4   |    |
            未検       |    |
            溶血       |    |
            1.2.3      |    |
            1,234      |    |
            0.1234567  |    |
            1234567890123 |  |
            """)
    void aNumberIsReadOnlyWhereTheWholeTextIsOne(String text, String comparator, BigDecimal number) {
        var value = MeasuredValue.of(text, null, null, null);
        assertEquals(comparator, value.comparator());
        assertEquals(number, value.number());
        assertEquals(text, value.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            6.70-8.3                | 6.70 | 8.3
            3.7〜5.5                | 3.7  | 5.5
            -2.0-2.0                | -2.0 | 2.0
            <85                     |      | 85
            >40                     | 40   |
            0.30以下                |      | 0.30
            男:43～57 女:38～50     |      |
            (-)                     |      |
            5                       |      |
            """)
    void aRangeHasLimitsOnlyWhereTheyAreCertain(String range, BigDecimal low, BigDecimal high) {
        var value = MeasuredValue.of(null, null, range, null);
        assertEquals(low, value.rangeLow());
        assertEquals(high, value.rangeHigh());
        assertEquals(range, value.rangeText());
    }
}

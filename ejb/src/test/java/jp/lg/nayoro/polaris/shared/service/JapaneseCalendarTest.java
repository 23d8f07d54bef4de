package jp.lg.nayoro.polaris.shared.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class JapaneseCalendarTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # as people type it, the day they mean
            S10.4.1,             1935-04-01
            s10.4.1,             1935-04-01
            S10/4/1,             1935-04-01
            S10-04-01,           1935-04-01
            S100401,             1935-04-01
            昭和10年4月1日,        1935-04-01
            昭和１０年４月１日,     1935-04-01
            昭10.4.1,            1935-04-01
            昭和 10年 4月 1日,     1935-04-01
            1935/4/1,            1935-04-01
            1935-04-01,          1935-04-01
            1935.4.1,            1935-04-01
            1935年4月1日,         1935-04-01
            19350401,            1935-04-01
            １９３５／４／１,        1935-04-01
            1935ー4ー1,           1935-04-01
            ㍻2年3月4日,           1990-03-04
            # the first and the last day of each era
            M45.7.29,            1912-07-29
            大正元年7月30日,       1912-07-30
            T15.12.24,           1926-12-24
            昭和元年12月25日,      1926-12-25
            S64.1.7,             1989-01-07
            平成元年1月8日,        1989-01-08
            H1.1.8,              1989-01-08
            H31.4.30,            2019-04-30
            令和元年5月1日,        2019-05-01
            R8.11.24,            2026-11-24
            # leap days
            S11.2.29,            1936-02-29
            2024-02-29,          2024-02-29
            """)
    void readsADayAsPeopleTypeIt(String typed, LocalDate meant) {
        assertEquals(new ParsedDay.Day(meant), JapaneseCalendar.parse(typed));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            平成32年4月1日,  平成, 2019-04-30
            H31.5.1,       平成, 2019-04-30
            S64.1.8,       昭和, 1989-01-07
            T15.12.25,     大正, 1926-12-24
            M45.7.30,      明治, 1912-07-29
            """)
    void refusesADayAfterItsEraAndSaysWhenThatEnded(String typed, String era, LocalDate ends) {
        assertEquals(new ParsedDay.AfterEra(typed, era, ends), JapaneseCalendar.parse(typed));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            平成元年1月7日,  平成, 1989-01-08
            R1.4.30,       令和, 2019-05-01
            S0.1.1,        昭和, 1926-12-25
            """)
    void refusesADayBeforeItsEraAndSaysWhenThatBegan(String typed, String era, LocalDate begins) {
        assertEquals(new ParsedDay.BeforeEra(typed, era, begins), JapaneseCalendar.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1935/2/29", "S10.2.30", "19351301", "昭和10年0月1日", "2024-04-31"})
    void refusesADayThatIsNotInTheCalendar(String typed) {
        assertEquals(new ParsedDay.NoSuchDay(typed), JapaneseCalendar.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R8", "令和8年", "昭和10年4月", "1935", "1935/4", "S10.4"})
    void asksForMonthAndDayWhereTheyAreMissing(String typed) {
        assertEquals(new ParsedDay.Incomplete(typed), JapaneseCalendar.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"きのう", "X10.4.1", "4/1/1935", "35/4/1", "昭和十年四月一日", "S10.4.1.1", ""})
    void doesNotGuess(String typed) {
        assertEquals(new ParsedDay.Unreadable(typed), JapaneseCalendar.parse(typed));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-11-24, 令和8年11月24日,  R8.11.24
            2019-05-01, 令和元年5月1日,   R1.5.1
            2019-04-30, 平成31年4月30日,  H31.4.30
            1989-01-07, 昭和64年1月7日,   S64.1.7
            1926-12-25, 昭和元年12月25日, S1.12.25
            1867-12-31, 1867年12月31日,  1867.12.31
            """)
    void writesADayLongAndShort(LocalDate day, String expected, String expectedShort) {
        assertEquals(expected, JapaneseCalendar.format(day));
        assertEquals(expectedShort, JapaneseCalendar.formatShort(day));
    }

    @Test
    void agreesWithTheJdkOnEveryDaySinceTheSolarCalendarAndReadsBackWhatItWrote() {
        for (LocalDate day = LocalDate.of(1873, 1, 1); day.getYear() < 2036; day = day.plusDays(1)) {
            int year = JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
            String written = JapaneseCalendar.format(day);
            assertEquals(year == 1 ? "元年" : year + "年", written.substring(2, written.indexOf('年') + 1));
            assertEquals(new ParsedDay.Day(day), JapaneseCalendar.parse(written));
            assertEquals(new ParsedDay.Day(day), JapaneseCalendar.parse(JapaneseCalendar.formatShort(day)));
        }
    }

    @Test
    void writesNothingForNoDay() {
        assertEquals("", JapaneseCalendar.format(null));
        assertEquals("", JapaneseCalendar.formatShort(null));
        assertEquals("", JapaneseCalendar.timeOfDay(null));
    }

    @Test
    void writesTheHourWithoutAZeroBefore() {
        assertEquals("9:05", JapaneseCalendar.timeOfDay(LocalDateTime.of(2026, 11, 24, 9, 5)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1935-04-01, 2026-03-31, 90
            1935-04-01, 2026-04-01, 91
            1936-02-29, 2026-02-28, 89
            1936-02-29, 2026-03-01, 90
            """)
    void countsAgeFromBirthdayToBirthday(LocalDate birthDate, LocalDate on, int years) {
        assertEquals(years, JapaneseCalendar.age(birthDate, on));
    }

    @Test
    void keepsWhatWasTypedInTheRefusal() {
        var refused = assertInstanceOf(ParsedDay.AfterEra.class, JapaneseCalendar.parse("平成32年1月1日"));
        assertEquals("平成32年1月1日", refused.typed());
    }
}

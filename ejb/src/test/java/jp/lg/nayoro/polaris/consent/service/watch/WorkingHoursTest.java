package jp.lg.nayoro.polaris.consent.service.watch;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WorkingHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            月～金 8:30～17:30                 | 19:00 | false
            月～金 8:30～17:30                 | 18:59 | true
            月～金 8:30～17:30                 | 06:59 | false
            月～金 ８：３０〜１７：３０        | 07:00 | true
            平日8時半から17時、土9時から12時30分 | 18:30 | false
            9:00-12:00 14:00-19:30             | 20:59 | true
            24時間                             | 03:00 | true
            終日                               | 03:00 | true
            月曜から金曜                       | 21:59 | true
            月曜から金曜                       | 05:59 | false
            17:00～9:00                        | 05:59 | false
            """)
    void whatTheInstitutionSaysWithAMarginOrElseTheNight(String words, LocalTime time, boolean within) {
        assertEquals(within, WorkingHours.read(words).hold(time));
    }

    @ParameterizedTest
    @CsvSource({"'',03:00,false", ",12:00,true"})
    void whoSaysNothingSleepsAtNight(String words, LocalTime time, boolean within) {
        assertEquals(within, WorkingHours.read(words).hold(time));
    }
}

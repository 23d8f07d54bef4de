package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ConsentTest {

    static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    static final LocalDateTime NOON = FIRST.atTime(12, 0);

    final Consent consent = consent(FIRST, LAST);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # the day before, the first day, the last day, the day after
            2026-03-31, false
            2026-04-01, true
            2027-03-31, true
            2027-04-01, false
            """)
    void coversFromItsFirstDayToItsLast(LocalDate day, boolean covered) {
        assertEquals(covered, consent.covers(day));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # its first day is also the first of the 60 last ones on 2027-01-31
            2026-03-31, NOT_YET
            2026-04-01, IN_FORCE
            2027-01-30, IN_FORCE
            2027-01-31, ENDING_SOON
            2027-03-31, ENDING_SOON
            2027-04-01, EXPIRED
            """)
    void standsAsTheDaySays(LocalDate day, ConsentStanding standing) {
        assertEquals(standing, consent.standingOn(day));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # ends the day before, ends on the first day, begins on the last day, begins the day after, holds it all
            2025-04-01, 2026-03-31, false
            2025-04-01, 2026-04-01, true
            2027-03-31, 2028-03-31, true
            2027-04-01, 2028-03-31, false
            2026-01-01, 2027-12-31, true
            """)
    void overlapsWhereADayIsInBoth(LocalDate from, LocalDate until, boolean overlapping) {
        assertEquals(overlapping, consent.overlaps(from, until));
    }

    @Test
    void coversNoDayOnceItIsWithdrawn() {
        consent.withdraw(new StaffId(1), NOON, "本人の申出");
        assertFalse(consent.covers(FIRST));
    }

    @Test
    void staysWithdrawnWhateverTheDay() {
        consent.withdraw(new StaffId(1), NOON, "本人の申出");
        assertEquals(ConsentStanding.WITHDRAWN, consent.standingOn(LAST.plusYears(1)));
    }

    @Test
    void isWithdrawnOnce() {
        consent.withdraw(new StaffId(1), NOON, "本人の申出");
        assertThrows(IllegalStateException.class, () -> consent.withdraw(new StaffId(1), NOON, "もう一度"));
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> consent(FIRST, FIRST.minusDays(1)));
    }

    @Test
    void holdsOnTheOneDayOfAPeriodOfOneDay() {
        assertEquals(ConsentStanding.ENDING_SOON, consent(FIRST, FIRST).standingOn(FIRST));
    }

    private static Consent consent(LocalDate from, LocalDate until) {
        var signature = new Signature(SignerKind.SELF, "佐藤 ハナ", null, FIRST, FIRST, null, "2026-04");
        var scope = new ConsentScope(ConsentMethod.BLANKET, Set.of(), Set.of(DataCategory.MEDICATION));
        return new Consent(new ResidentId(7), scope, from, until, signature, new StaffId(1), NOON);
    }
}

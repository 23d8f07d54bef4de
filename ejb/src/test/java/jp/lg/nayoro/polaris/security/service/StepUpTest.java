package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.security.entity.SecurityRules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** 本人の再確認. */
class StepUpTest {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

    final CallerSession session = new CallerSession();
    final StepUp stepUp = new StepUp();

    {
        stepUp.session = session;
        stepUp.clock = NOW;
        stepUp.policies = new SecurityPolicies() {
            @Override
            public SecurityRules rules() {
                return SecurityRules.STANDARD;
            }
        };
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            consent.enrol,     true
            consent.withdraw,  true
            consent.renew,     true
            identity.adopt,    true
            audit.export,      true
            report.usage.csv,  true
            consent.list,      false
            record.matrix,     false
            board.post,        false
            """)
    void isAskedBeforeActsOfWeight(String act, boolean asked) {
        assertEquals(asked, StepUp.isOfWeight(act));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "10, false", "11, true"})
    void isNotAskedAgainWithinTheMinutesOfTheCouncil(int minutesAgo, boolean asked) {
        session.ofPage(LocalDateTime.now(NOW).minusMinutes(minutesAgo));
        if (asked) {
            assertThrows(StepUpRequiredException.class, () -> stepUp.before("consent.withdraw"));
        } else {
            assertDoesNotThrow(() -> stepUp.before("consent.withdraw"));
        }
    }

    @Test
    void isNotAskedOfAJobBehindWhichNobodySits() {
        assertDoesNotThrow(() -> stepUp.before("consent.withdraw"));
    }
}

package jp.lg.nayoro.polaris.identity.service;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.identity.entity.ObstacleRule;
import jp.lg.nayoro.polaris.identity.entity.TwoPersonRule;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TwoPersonRuleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # rule,         score, obstructed, perhaps another, two
            ANY,            2000,  false,      false,           false
            ANY,            2000,  true,       false,           true
            ANOTHER_PERSON, 2000,  true,       false,           false
            ANOTHER_PERSON, 2000,  true,       true,            true
            ANOTHER_PERSON, 599,   false,      false,           true
            ANOTHER_PERSON, 600,   false,      false,           false
            NONE,           2000,  true,       true,            false
            NONE,           599,   false,      false,           true
            """)
    void asksForTwoBelowTheScoreOrForWhatTheRuleNames(
            ObstacleRule obstacles, int score, boolean obstructed, boolean perhapsAnother, boolean two) {
        assertEquals(two, new TwoPersonRule(600, obstacles).needsTwo(score, obstructed, perhapsAnother));
    }
}

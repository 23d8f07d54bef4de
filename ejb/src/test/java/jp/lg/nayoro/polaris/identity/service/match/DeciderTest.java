package jp.lg.nayoro.polaris.identity.service.match;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

import static jp.lg.nayoro.polaris.identity.service.match.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DeciderTest {

    static final String YASUKO = "伊藤　康子/イトウ　ヤスコ/1950-09-12/2/錦町1686番地10/0098-83-8225/39990016  93154289";

    final Decider decider = new Decider(Weights.released(), People.TOWN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # whole name, birthday, and one thing that no namesake shares
            伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/錦町1686-10 | NAME_BIRTHDAY_AND_ADDRESS
            伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女//0098838225 | NAME_BIRTHDAY_AND_PHONE
            伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/旭町1//39990016  93154289 | NAME_BIRTHDAY_AND_NUMBER
            伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/旭町1//39990016  93154298 | NAME_BIRTHDAY_AND_SLIP
            伊藤康子//S25.9.12//錦町1686-10 | NAME_BIRTHDAY_AND_ADDRESS
            康子　伊藤/ﾔｽｺ ｲﾄｳ/S25.9.12/女/錦町1686-10 | NAME_BIRTHDAY_AND_ADDRESS
            # errors, each with more to hold against it
            伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.21/女///39990016  93154289 | BIRTHDAY_SLIP
            伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/男/錦町1686-10 | SEX_SLIP
            高田康子/ﾀｶﾀﾞ ﾔｽｺ/S25.9.12/女/錦町1686-10/0098838225 | FORMER_FAMILY_NAME
            伊藤康子/ｲﾄｳ ﾔｽｺ//女/錦町1686-10//39990016  93154289 | BIRTHDAY_MISSING
            伊藤康子/ｲﾄｳ ﾐﾁｺ/S25.9.12/女///39990016  93154289 | SPELLED_OTHERWISE
            伊藤康/ｲﾄｳ ﾔｽ/S25.9.12/女/錦町1686-10//39990016  93154289 | SUFFIX_KO
            〓藤康子//S25.9.12/女/錦町1686-10 | FAMILY_NAME_SLIP
            イドウ　ヤスコ//S25.9.12/女//0098838225 | FAMILY_NAME_SLIP
            伊藤康子/ｲﾄｳ ﾔｽｺ/1950/女/錦町1686-10//39990016  93154289 | BIRTHDAY_MISSING
            """)
    void linksOnEvidenceThatIsThePersonsOwn(String registration, Ground ground) {
        var decided = decide(registration, YASUKO);
        assertEquals(ground, decided.get(0).ground());
        assertEquals(Zone.AUTO, decided.get(0).zone());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # twins: all of the household, one given name apart; even with the sister's card, even where half of the name is lost
            伊藤郁子/ｲﾄｳ ｲｸｺ/S25.9.12/女/錦町1686-10/0098838225 | twin
            伊藤郁子//S25.9.12/女/錦町1686-10/0098838225/39990016  93154289 | twin with her sister's card
            伊藤〓子//S25.9.12/女/錦町1686-10/0098838225 | twin whose given name could not be written
            イトウ　ヤスヨ/イトウ　ヤスヨ/S25.9.12/女/錦町1686-10/0098838225/39990016  93154289 | twin in kana, one letter apart
            伊藤靖子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/錦町1686-10/0098838225/39990016  93154289 | twin of the same sound with her sister's card
            伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/錦町1686-10/0098838225/39990016  11112222 | twin whose name was converted to her sister's
            # housemates
            伊藤康男/ｲﾄｳ ﾔｽｵ/S24.1.3/男/錦町1686-10/0098838225/39990016  93154289 | husband with her card
            伊藤康子/ｲﾄｳ ﾔｽｺ/S54.3.2/女/錦町1686-10/0098838225/39990016  93154289 | daughter-in-law of the same name with her card
            伊藤康子/ｲﾄｳ ﾔｽｺ/S51.9.12/女/錦町1686-10/0098838225 | daughter-in-law of the same name and day
            # namesakes
            伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/旭町1/0099221111/39990016  11112222 | namesake of the same birthday
            伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女 | nobody knows
            伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.13/女/旭町1/0099221111 | namesake of the next day
            伊藤康子/ｲﾄｳ ﾔｽｺ//女/錦町1686-10/0098838225 | without a birthday
            """)
    void leavesToPeopleWhatAnotherCouldShare(String registration, String who) {
        assertTrue(decide(registration, YASUKO).stream().noneMatch(proposal -> proposal.zone() == Zone.AUTO), who);
    }

    @Test
    void saysWhyItDidNotLink() {
        var decided = decide("伊藤郁子//S25.9.12/男/錦町1686-10/0098838225/39990016  93154289", YASUKO);
        assertEquals(List.of(Obstacle.GIVEN_NAME, Obstacle.SEX), decided.get(0).obstacles());
    }

    @Test
    void choosesTheTwinWhoseGivenNameItIs() {
        var sister = "伊藤　郁子/イトウ　イクコ/1950-09-12/2/錦町1686番地10/0098-83-8225/39990016  23209715";
        var decided = decide("伊藤郁子/ｲﾄｳ ｲｸｺ/S25.9.12/女/錦町1686-10", YASUKO, sister);
        assertEquals(1, decided.get(0).candidate().resident());
        assertEquals(Zone.AUTO, decided.get(0).zone());
    }

    @Test
    void doesNotChooseBetweenTwoWhoBothFit() {
        var namesake = "伊藤　康子/イトウ　ヤスコ/1950-09-12/2/旭町1番地/0099-22-1111/39990016  11112222";
        var decided = decide("伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/錦町1686-10/0099221111", YASUKO, namesake);
        assertEquals(
                List.of(Zone.REVIEW, Zone.REVIEW),
                decided.stream().map(Proposal::zone).toList());
        assertTrue(decided.get(0).obstacles().contains(Obstacle.RIVAL));
    }

    @Test
    void takesTwoRowsOfOnePersonForOne() {
        var again = "伊藤　康子/イトウ　ヤスコ/1950-09-12/2/錦町1686番地10";
        var decided = decide("伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/錦町1686-10", YASUKO, again);
        assertEquals(
                List.of(Zone.AUTO, Zone.AUTO),
                decided.stream().map(Proposal::zone).toList());
    }

    @Test
    void believesAnotherRegistrationOnlyWhereNothingElseIsMissing() {
        var seen = new Known().seen();
        assertEquals(
                Zone.AUTO,
                decide(seen, "伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/旭町1", YASUKO).get(0).zone());
        assertNotEquals(
                Zone.AUTO,
                decide(seen, "伊藤靖子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/旭町1", YASUKO).get(0).zone());
        assertNotEquals(
                Zone.AUTO,
                decide(seen, "伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.13/女/旭町1", YASUKO).get(0).zone());
    }

    @Test
    void leavesToPeopleWhoMayBeATwinThatSoundsTheSame() {
        var once = new Known().slip();
        assertEquals(
                Zone.REVIEW,
                decide(once, "伊藤靖子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/錦町1686-10", YASUKO).get(0).zone());
    }

    @Test
    void takesForASlipWhatOccursOnce() {
        var once = new Known().slip();
        assertEquals(
                Ground.RELATIVES_CARD,
                decide(once, "伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/錦町1686-10//39990016  11112222", YASUKO)
                        .get(0)
                        .ground());
        assertEquals(
                Ground.ERA_SLIP,
                decide(once, "伊藤康子/ｲﾄｳ ﾔｽｺ/S15.9.12/女/錦町1686-10", YASUKO).get(0).ground());
    }

    @Test
    void takesASpellingForMisconvertedWhereTheMobileIsThePersonsOwn() {
        var noriko = "伊藤　紀子/イトウ　ノリコ/1980-09-12/2/錦町1686番地10/090-0098-8322";
        var misconverted = "伊藤則子/ｲﾄｳ ﾉﾘｺ/S55.9.12/女/錦町1686-10/";
        assertEquals(Ground.SPELLED_OTHERWISE, ground(new Known().slip(), misconverted + "09000988322", noriko));
        assertNull(ground(new Known(), misconverted + "09000988322", noriko));
        assertNull(ground(new Known().slip(), misconverted + "0098838225", noriko));
        assertEquals(Ground.SEEN_ON_ANOTHER, ground(new Known().slip().seenOwn(), misconverted, noriko));
    }

    @Test
    void believesARegistrationThatIsSurelyTheResidentsBeforeTheRegister() {
        var same = new Known().same();
        assertEquals(Ground.SAME_AS_ANOTHER, ground(same, "伊藤靖子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/錦町1686-10", YASUKO));
        assertEquals(Ground.SAME_AS_ANOTHER, ground(same, "伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.21/女/錦町1686-10/0098838225", YASUKO));
        assertNull(ground(same, "伊藤靖子/ｲﾄｳ ﾔｽｺ/S25.9.12/男/錦町1686-10", YASUKO), "another sex");
        assertNull(ground(same, "伊藤靖子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/錦町1686-10//39990016  11112222", YASUKO), "another number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            伊藤紀子/ｲﾄｳ ﾉﾘｺ//女/錦町1686-10//06457741 14987 3108 | BIRTHDAY_MISSING
            伊藤紀子/ｲﾄｳ ﾉﾘｺ//女//09000988322 | BIRTHDAY_MISSING
            伊藤紀子/ｲﾄｳ ﾉﾘｺ//女/錦町1686-10 |
            伊藤紀子/ｲﾄｳ ﾉﾘｺ//女/錦町1686-10//06457741 14987 3199 |
            """)
    void goesWithoutABirthdayWhereNobodyElseOfThatNameLives(String registration, Ground ground) {
        var noriko = "伊藤　紀子/イトウ　ノリコ/1980-09-12/2/錦町1686番地10/090-0098-8322/06457741 14987 3108";
        assertEquals(ground, ground(new Known().seen().slip(), registration, noriko));
        assertNull(ground(new Known().seen(), registration, noriko), "somebody else does");
    }

    @Test
    void leavesToPeopleADormitorysNamesakeOfOneAge() {
        var resident = "グエン　ミン/グエン　ミン/1999-02-08/1/富士見町2-9-15/0099249406/34870407 30638 4106";
        var other = "グエン　ミン/グエン　ミン/1999-02-18/1/富士見町2-9-15/0099249406/34870407 30638 4106";
        assertNull(ground(new Known().slip(), other, resident));
    }

    @Test
    void explainsAScoreToTheLastHundredth() {
        var proposal = decide("伊藤康子/ｲﾄｳ ﾔｽｺ/S25.9.12/女/錦町1686-10/0098838225/39990016  93154289", YASUKO)
                .get(0);
        var sum = decider.explain(proposal).stream()
                .mapToInt(Scorer.Line::hundredths)
                .sum();
        assertEquals(proposal.score(), sum);
    }

    @Test
    void callsNoPairOneWhoseValueIsMissing() {
        assertEquals(List.of(), decide("///", YASUKO));
    }

    /** What other registrations say, as far as a test needs it. */
    private record Known(boolean isSeen, boolean isSeenOwn, boolean isSame, boolean isSlip) implements Support {

        Known() {
            this(false, false, false, false);
        }

        Known seen() {
            return new Known(true, isSeenOwn, isSame, isSlip);
        }

        Known seenOwn() {
            return new Known(isSeen, true, isSame, isSlip);
        }

        Known same() {
            return new Known(isSeen, isSeenOwn, true, isSlip);
        }

        Known slip() {
            return new Known(isSeen, isSeenOwn, isSame, true);
        }

        @Override
        public boolean seen(long resident, NormalPerson registration) {
            return isSeen;
        }

        @Override
        public boolean seenOwn(long resident, NormalPerson registration) {
            return isSeenOwn;
        }

        @Override
        public boolean same(long resident, NormalPerson registration) {
            return isSame;
        }

        @Override
        public boolean slip(NormalPerson resident, NormalPerson registration, Level difference) {
            return isSlip;
        }
    }

    /** Of an automatic link; null without one. */
    private Ground ground(Support support, String registration, String resident) {
        return decide(support, registration, resident).stream()
                .filter(proposal -> proposal.zone() == Zone.AUTO)
                .map(Proposal::ground)
                .findFirst()
                .orElse(null);
    }

    private List<Proposal> decide(String registration, String... residents) {
        return decide(Support.NONE, registration, residents);
    }

    private List<Proposal> decide(Support support, String registration, String... residents) {
        var candidates = new ArrayList<Candidate>();
        for (var resident : residents) {
            candidates.add(new Candidate(candidates.size(), person(resident)));
        }
        return decider.decide(person(registration), candidates, support);
    }
}

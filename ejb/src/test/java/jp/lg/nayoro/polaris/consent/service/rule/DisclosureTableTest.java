package jp.lg.nayoro.polaris.consent.service.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.consent.entity.GlassOccasion;
import jp.lg.nayoro.polaris.consent.service.DisclosureReason;
import jp.lg.nayoro.polaris.organization.entity.Profession;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class DisclosureTableTest {

    private static final DisclosureTable TABLE = DisclosureTable.OF_THE_RELEASE;
    private static final List<Question> ALL = Question.all();

    @Test
    void answersEveryQuestionByExactlyOneRow() {
        var unanswered = ALL.stream()
                .filter(question -> TABLE.rules().stream()
                                .filter(rule -> rule.answers(question))
                                .count()
                        != 1)
                .toList();
        var answers = ALL.stream()
                .collect(groupingBy(question -> TABLE.answer(question).answer(), counting()));
        System.out.printf(
                "decision table: %d rows answer %d questions: %s%n",
                TABLE.rules().size(), ALL.size(), answers);
        assertEquals(List.of(), unanswered);
        assertEquals(7 * 8 * 3 * 7 * 9 * 3, ALL.size());
    }

    @Test
    void hasNoRowThatAnswersNothing() {
        assertEquals(
                List.of(),
                TABLE.rules().stream()
                        .filter(rule -> ALL.stream().noneMatch(rule::answers))
                        .toList());
    }

    @Test
    void neverOpensByWithdrawing() {
        everywhereAtLeast(question -> question.with(ConsentGround.WITHDRAWN));
    }

    @Test
    void neverOpensByLettingAConsentRunOut() {
        for (var ground : List.of(ConsentGround.EXPIRED, ConsentGround.NONE)) {
            everywhereAtLeast(
                    question -> question.consent() == ConsentGround.IN_FORCE ? question.with(ground) : question);
        }
    }

    @Test
    void neverOpensByLeavingAnInstitutionOrAKindOfDataOut() {
        for (var ground : List.of(ConsentGround.FACILITY_EXCLUDED, ConsentGround.CATEGORY_NOT_NAMED)) {
            everywhereAtLeast(
                    question -> question.consent() == ConsentGround.IN_FORCE ? question.with(ground) : question);
        }
    }

    @Test
    void neverOpensByLeavingTheCareTeam() {
        everywhereAtLeast(question -> question.with(Relation.NONE));
    }

    @Test
    void neverOpensByDyingOrMovingAway() {
        everywhereAtLeast(question -> question.with(PersonState.DEAD));
        everywhereAtLeast(question -> question.with(PersonState.MOVED_OUT));
    }

    @Test
    void showsToStaffWithoutAskingOnlyInTheTeamAndWithinTheConsentOfALivingPerson() {
        var elsewhere = ALL.stream()
                .filter(question -> question.role() == SystemRole.STAFF)
                .filter(question -> TABLE.answer(question).answer() == Answer.ALLOW)
                .filter(question -> question.relation() != Relation.CARE_TEAM
                        || question.consent() != ConsentGround.IN_FORCE
                        || question.state() != PersonState.LIVING)
                .toList();
        assertEquals(List.of(), elsewhere);
    }

    @Test
    void givesTheSystemOfAnInstitutionOnlyItsOwnPatientsWithinTheConsentAndNeitherTheBoardNorWhatIsSensitive() {
        var elsewhere = ALL.stream()
                .filter(question -> question.role() == SystemRole.SYSTEM)
                .filter(question -> TABLE.answer(question).answer() == Answer.ALLOW)
                .filter(question -> question.relation() == Relation.NONE
                        || question.consent() != ConsentGround.IN_FORCE
                        || question.state() != PersonState.LIVING
                        || Set.of(CategoryClass.BOARD, CategoryClass.SENSITIVE).contains(question.category()))
                .toList();
        assertEquals(List.of(), elsewhere);
    }

    @Test
    void letsBreakTheGlassOnlyThoseWithBusinessAndNeverTheBoardNorWhatIsSensitive() {
        var asking = ALL.stream()
                .filter(question -> TABLE.answer(question).answer() == Answer.ASK)
                .toList();
        assertEquals(
                Set.of(SystemRole.STAFF), asking.stream().map(Question::role).collect(toSet()));
        assertEquals(
                Set.of(
                        ProfessionClass.DOCTOR,
                        ProfessionClass.NURSE,
                        ProfessionClass.PHARMACIST,
                        ProfessionClass.PARAMEDIC),
                asking.stream().map(Question::profession).collect(toSet()));
        assertEquals(
                Set.of(),
                asking.stream()
                        .map(Question::category)
                        .filter(Set.of(CategoryClass.BOARD, CategoryClass.SENSITIVE)::contains)
                        .collect(toSet()));
    }

    @Test
    void opensInAnEmergencyNobodyWhoPlainlySaidNo() {
        var saidNo = Set.of(ConsentGround.WITHDRAWN, ConsentGround.FACILITY_EXCLUDED, ConsentGround.CATEGORY_NOT_NAMED);
        var opened = ALL.stream()
                .filter(question -> saidNo.contains(question.consent()))
                .filter(question -> TABLE.answer(question).occasions().contains(GlassOccasion.EMERGENCY))
                .toList();
        assertEquals(List.of(), opened);
    }

    /** The lists of people and of news look at the consent and not at the profession: CareTeamMember, Post. */
    @Test
    void letsEveryProfessionInTheTeamKnowThePersonAndReadTheBoard() {
        var hidden = ALL.stream()
                .filter(question -> question.role() == SystemRole.STAFF
                        && question.relation() == Relation.CARE_TEAM
                        && question.consent() == ConsentGround.IN_FORCE
                        && question.state() == PersonState.LIVING)
                .filter(question ->
                        Set.of(CategoryClass.IDENTITY, CategoryClass.BOARD).contains(question.category()))
                .filter(question -> TABLE.answer(question).answer() != Answer.ALLOW)
                .toList();
        assertEquals(List.of(), hidden);
    }

    @Test
    void answersTheSameWhenItLooksOnlyAsFarAsItMust() {
        var different = ALL.stream()
                .filter(question -> TABLE.answer(
                                question.role(),
                                question.profession(),
                                question.category(),
                                question.state(),
                                question::relation,
                                question::consent)
                        != TABLE.answer(question))
                .toList();
        assertEquals(List.of(), different);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            DOCTOR,      SENSITIVE,  ALLOW
            NURSE,       LAB,        ALLOW
            CARE_WORKER, MEDICATION, ALLOW
            CARE_WORKER, DIAGNOSIS,  ALLOW
            CARE_WORKER, CARE,       ALLOW
            CARE_WORKER, BOARD,      ALLOW
            CARE_WORKER, LAB,        DENY
            CARE_WORKER, DOCUMENT,   DENY
            CARE_WORKER, SENSITIVE,  DENY
            THERAPIST,   SENSITIVE,  DENY
            OFFICE,      MEDICATION, DENY
            """)
    void showsAProfessionInTheTeamWhatItsWorkNeeds(ProfessionClass profession, CategoryClass category, Answer answer) {
        assertEquals(
                answer,
                TABLE.answer(new Question(
                                SystemRole.STAFF,
                                profession,
                                Relation.CARE_TEAM,
                                ConsentGround.IN_FORCE,
                                category,
                                PersonState.LIVING))
                        .answer());
    }

    @Test
    void knowsTheClassOfEveryProfession() {
        var classes = Arrays.stream(Profession.values())
                .collect(groupingBy(
                        profession -> Stream.of(ProfessionClass.values())
                                .filter(one -> one.members().contains(profession))
                                .count(),
                        counting()));
        assertEquals(
                Set.of(1L), classes.keySet(), "a profession without a class sees least: name it in ProfessionClass");
    }

    @Test
    void refusesARowThatAsksOnNoOccasion() {
        assertThrows(
                IllegalArgumentException.class,
                () -> DisclosureTable.parse("head\nSTAFF,*,*,*,*,*,ASK,,NOT_IN_CARE_TEAM"));
    }

    @Test
    void refusesToAnswerWhereTwoRowsWould() {
        var twice =
                DisclosureTable.parse("head\n*,*,*,*,*,*,DENY,,NOT_IN_CARE_TEAM\n*,*,*,*,*,*,ALLOW,,SECRETARIAT_DUTY");
        assertThrows(IllegalStateException.class, () -> twice.answer(ALL.get(0)));
    }

    @Test
    void usesEveryReasonButThoseThatNoRowCanGive() {
        var used = TABLE.rules().stream().map(DisclosureRule::reason).collect(toSet());
        used.add(DisclosureReason.NO_SUCH_RESIDENT); // there is nobody to ask the table about
        used.add(DisclosureReason.BREAK_GLASS); // what ASK becomes once the glass is broken
        assertEquals(Set.of(DisclosureReason.values()), used);
    }

    /** Whatever the change makes of a question, the answer is no more open than before. */
    private static void everywhereAtLeast(Function<Question, Question> change) {
        var opened = ALL.stream()
                .filter(question -> opens(TABLE.answer(question)) < opens(TABLE.answer(change.apply(question))))
                .toList();
        assertEquals(List.of(), opened);
    }

    /** From nothing over a declared disaster and an emergency to always. */
    private static int opens(DisclosureRule rule) {
        return rule.answer() == Answer.ALLOW ? 3 : rule.occasions().size();
    }
}

package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import jp.lg.nayoro.polaris.consent.service.rule.Answer;
import jp.lg.nayoro.polaris.consent.service.rule.CategoryClass;
import jp.lg.nayoro.polaris.consent.service.rule.ConsentGround;
import jp.lg.nayoro.polaris.consent.service.rule.DisclosureRule;
import jp.lg.nayoro.polaris.consent.service.rule.PersonState;
import jp.lg.nayoro.polaris.consent.service.rule.ProfessionClass;
import jp.lg.nayoro.polaris.consent.service.rule.Relation;
import jp.lg.nayoro.polaris.consent.service.rule.SystemRole;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** One row of the decision table in words. */
public record RuleLine(
        int number,
        String roles,
        String professions,
        String relations,
        String consents,
        String categories,
        String states,
        Answer answer,
        String occasions,
        String reason)
        implements Serializable {

    static RuleLine of(DisclosureRule rule) {
        return new RuleLine(
                rule.number(),
                words(SystemRole.class, rule.roles()),
                words(ProfessionClass.class, rule.professions()),
                words(Relation.class, rule.relations()),
                words(ConsentGround.class, rule.consents()),
                words(CategoryClass.class, rule.categories()),
                words(PersonState.class, rule.states()),
                rule.answer(),
                rule.occasions().stream().sorted().map(Words::of).collect(joining("・")),
                Words.of(rule.reason()));
    }

    /** All, these, or all but those, whichever is said in fewest words. */
    private static <E extends Enum<E>> String words(Class<E> type, Set<E> some) {
        var all = type.getEnumConstants();
        if (some.size() == all.length) {
            return Words.text("general.label.all");
        }
        if (some.size() <= all.length / 2 + 1) {
            return named(type, some);
        }
        var others = EnumSet.allOf(type);
        others.removeAll(some);
        return Words.text("consent_rules.label.all_but", named(type, others));
    }

    private static <E extends Enum<E>> String named(Class<E> type, Set<E> some) {
        return Arrays.stream(type.getEnumConstants())
                .filter(some::contains)
                .map(Words::of)
                .collect(joining("、"));
    }
}

package jp.lg.nayoro.polaris.consent.service.rule;

import java.io.Serializable;
import java.util.Set;

import jp.lg.nayoro.polaris.consent.entity.GlassOccasion;
import jp.lg.nayoro.polaris.consent.service.DisclosureReason;

/**
 * One row of the decision table.
 *
 * @param number its place, from 1, by which people speak of it
 * @param occasions on which of them the glass may be broken; empty unless the answer is ASK
 */
public record DisclosureRule(
        int number,
        Set<SystemRole> roles,
        Set<ProfessionClass> professions,
        Set<Relation> relations,
        Set<ConsentGround> consents,
        Set<CategoryClass> categories,
        Set<PersonState> states,
        Answer answer,
        Set<GlassOccasion> occasions,
        DisclosureReason reason)
        implements Serializable {

    public DisclosureRule {
        if ((answer == Answer.ASK) == occasions.isEmpty()) {
            throw new IllegalArgumentException("Row " + number + ": occasions go with ASK, and only with it");
        }
    }

    public boolean answers(Question question) {
        return concerns(question.role(), question.profession(), question.category(), question.state())
                && relations.contains(question.relation())
                && consents.contains(question.consent());
    }

    boolean concerns(SystemRole role, ProfessionClass profession, CategoryClass category, PersonState state) {
        return roles.contains(role)
                && professions.contains(profession)
                && categories.contains(category)
                && states.contains(state);
    }
}

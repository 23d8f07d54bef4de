package jp.lg.nayoro.polaris.consent.service.glass;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.BreakGlassPolicy;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.GlassRule;
import jp.lg.nayoro.polaris.consent.service.rule.Answer;
import jp.lg.nayoro.polaris.consent.service.rule.CategoryClass;
import jp.lg.nayoro.polaris.consent.service.rule.DisclosureTable;
import jp.lg.nayoro.polaris.consent.service.rule.ProfessionClass;
import jp.lg.nayoro.polaris.consent.service.rule.SystemRole;
import jp.lg.nayoro.polaris.organization.entity.Profession;

/** What holds for 緊急閲覧 now: the municipality's rule, and which professions have business with which kinds of data. */
@Dependent
public class GlassRules {

    @PersistenceContext
    EntityManager em;

    public GlassRule now() {
        return em.createNamedQuery(BreakGlassPolicy.NEWEST_FIRST, BreakGlassPolicy.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(BreakGlassPolicy::rule)
                .orElse(GlassRule.OF_THE_RELEASE);
    }

    /** The kinds of data a profession may open at all, as the decision table says. */
    public static List<DataCategory> openableBy(Profession profession) {
        var kind = ProfessionClass.of(profession);
        return Arrays.stream(DataCategory.values())
                .filter(category -> DisclosureTable.OF_THE_RELEASE.rules().stream()
                        .anyMatch(rule -> rule.answer() == Answer.ASK
                                && rule.roles().contains(SystemRole.STAFF)
                                && rule.professions().contains(kind)
                                && rule.categories().contains(CategoryClass.of(category))))
                .toList();
    }
}

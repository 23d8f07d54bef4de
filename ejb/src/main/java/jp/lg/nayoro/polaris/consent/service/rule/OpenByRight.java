package jp.lg.nayoro.polaris.consent.service.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.organization.entity.Profession;

import static java.util.stream.Collectors.toCollection;

/** 職種ごとに見てよい情報: what the decision table lets a profession see of the people they care for, where the consent names it, too. */
public final class OpenByRight {

    private OpenByRight() {}

    /** For lists over many people, which ask the consents inside their query. */
    public static Set<DataCategory> to(Profession profession) {
        var kind = ProfessionClass.of(profession);
        return Arrays.stream(DataCategory.values())
                .filter(category -> DisclosureTable.OF_THE_RELEASE
                                .answer(new Question(
                                        SystemRole.STAFF,
                                        kind,
                                        Relation.CARE_TEAM,
                                        ConsentGround.IN_FORCE,
                                        CategoryClass.of(category),
                                        PersonState.LIVING))
                                .answer()
                        == Answer.ALLOW)
                .collect(toCollection(() -> EnumSet.noneOf(DataCategory.class)));
    }
}

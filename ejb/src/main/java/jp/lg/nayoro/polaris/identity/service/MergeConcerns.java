package jp.lg.nayoro.polaris.identity.service;

import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;

/** What the two enrolments themselves say against each other. */
final class MergeConcerns {

    private MergeConcerns() {}

    static List<MergeConcern> between(ResidentDetail from, ResidentDetail into, Judgement judgement) {
        var concerns = new ArrayList<MergeConcern>();
        if (hasLeft(from) != hasLeft(into)) {
            concerns.add(MergeConcern.ONE_HAS_LEFT);
        }
        var warnings = judgement.warnings();
        if (warnings.contains(MatchWarning.SEX_DIFFERS)) {
            concerns.add(MergeConcern.SEX_DIFFERS);
        }
        if (warnings.contains(MatchWarning.BIRTH_DATE_DIFFERS)) {
            concerns.add(MergeConcern.BIRTH_DATE_DIFFERS);
        }
        if (warnings.contains(MatchWarning.INSURED_NUMBER_DIFFERS)) {
            concerns.add(MergeConcern.INSURED_NUMBER_DIFFERS);
        }
        return concerns;
    }

    private static boolean hasLeft(ResidentDetail person) {
        return person.diedOn() != null || person.movedOutOn() != null;
    }
}

package jp.lg.nayoro.polaris.identity.service;

import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.service.match.Field;
import jp.lg.nayoro.polaris.identity.service.online.Agreement;
import jp.lg.nayoro.polaris.identity.service.online.Judgement;

/** What the two enrolments themselves say against each other. */
final class MergeConcerns {

    private MergeConcerns() {}

    static List<MergeConcern> between(ResidentDetail from, ResidentDetail into, Judgement judgement) {
        var concerns = new ArrayList<MergeConcern>();
        if (hasLeft(from) != hasLeft(into)) {
            concerns.add(MergeConcern.ONE_HAS_LEFT);
        }
        if (judgement.agreement(Field.SEX) == Agreement.DIFFERS) {
            concerns.add(MergeConcern.SEX_DIFFERS);
        }
        if (judgement.agreement(Field.BIRTHDAY) != Agreement.AGREES) {
            concerns.add(MergeConcern.BIRTH_DATE_DIFFERS);
        }
        if (judgement.agreement(Field.CARE) == Agreement.DIFFERS) {
            concerns.add(MergeConcern.INSURED_NUMBER_DIFFERS);
        }
        return concerns;
    }

    private static boolean hasLeft(ResidentDetail person) {
        return person.diedOn() != null || person.movedOutOn() != null;
    }
}

package jp.lg.nayoro.polaris.identity.service;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Sex;

import static jp.lg.nayoro.polaris.identity.service.FieldComparison.agrees;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.differs;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.unknown;
import static jp.lg.nayoro.polaris.identity.service.MatchField.SEX;

/** 性別. Only 男 against 女 is a difference. */
final class SexRule implements MatchRule {

    @Override
    public FieldComparison compare(Demographics resident, Demographics registration) {
        if (!told(resident.sex()) || !told(registration.sex())) {
            return unknown(SEX);
        }
        return resident.sex() == registration.sex() ? agrees(SEX) : differs(SEX, MatchRemark.NONE);
    }

    private static boolean told(Sex sex) {
        return sex == Sex.MALE || sex == Sex.FEMALE;
    }
}

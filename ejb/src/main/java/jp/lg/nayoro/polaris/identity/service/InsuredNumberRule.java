package jp.lg.nayoro.polaris.identity.service;

import jp.lg.nayoro.polaris.identity.entity.Demographics;

import static jp.lg.nayoro.polaris.identity.service.FieldComparison.agrees;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.differs;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.unknown;
import static jp.lg.nayoro.polaris.identity.service.MatchField.INSURED_NUMBER;

/**
 * 被保険者番号 of 介護保険, which belongs to one person. The numbers of 国民健康保険 and 社会保険 belong to a household and are no evidence,
 * so a registration that carries one of those is unknown here.
 */
final class InsuredNumberRule implements MatchRule {

    private static final String CARE_INSURED = "[0-9]{10}|H[0-9]{9}";
    private static final String CARE_INSURER = "[0-9]{6}";

    @Override
    public FieldComparison compare(Demographics resident, Demographics registration) {
        var one = NameFolding.searchKey(resident.insuredNumber());
        var other = NameFolding.searchKey(registration.insuredNumber());
        if (one.isEmpty() || other.isEmpty()) {
            return unknown(INSURED_NUMBER);
        }
        var insurer = NameFolding.searchKey(registration.insurerNumber());
        if (!other.matches(CARE_INSURED) || !(insurer.isEmpty() || insurer.matches(CARE_INSURER))) {
            return new FieldComparison(INSURED_NUMBER, Agreement.UNKNOWN, MatchRemark.OTHER_INSURANCE);
        }
        var sameInsurer =
                insurer.isEmpty() || resident.insurerNumber() == null || insurer.equals(resident.insurerNumber());
        if (!sameInsurer) {
            return unknown(INSURED_NUMBER);
        }
        return one.equals(other) ? agrees(INSURED_NUMBER) : differs(INSURED_NUMBER, MatchRemark.NONE);
    }
}

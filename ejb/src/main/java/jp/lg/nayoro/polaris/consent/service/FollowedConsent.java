package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;

import jp.lg.nayoro.polaris.consent.entity.Applicant;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/**
 * 更新・範囲変更 to be written: whose, what is in force, and what the form begins with.
 *
 * @param institution the caller's, which receives the paper
 * @param start what came back, to be mended, else what is in force
 * @param missing 不備の内容, null unless it came back
 */
public record FollowedConsent(
        Applicant person, FacilityId institution, ConsentTerms inForce, ConsentTerms start, String missing)
        implements Serializable {

    public boolean cameBack() {
        return missing != null;
    }
}

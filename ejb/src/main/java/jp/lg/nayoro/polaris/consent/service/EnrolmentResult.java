package jp.lg.nayoro.polaris.consent.service;

import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.SimilarResidentRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** What came of an enrolment. */
public sealed interface EnrolmentResult {

    /** Resident, consent and care team stand in the database. */
    record Enrolled(ResidentId resident) implements EnrolmentResult {}

    /** Nothing was stored yet: these look alike, and only a person can tell whether one of them is the same. */
    record PerhapsAlreadyEnrolled(List<SimilarResidentRow> alike) implements EnrolmentResult {}
}

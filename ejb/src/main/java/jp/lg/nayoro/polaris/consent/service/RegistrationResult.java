package jp.lg.nayoro.polaris.consent.service;

import jp.lg.nayoro.polaris.consent.entity.ConsentStanding;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;

/** What came of registering a renewal or change that an institution sent. */
public sealed interface RegistrationResult {

    record Registered(ConsentId consent) implements RegistrationResult {}

    /** The secretariat does not have it, or not any more. */
    record NotFrom(ConsentState state) implements RegistrationResult {}

    /** The consent it follows was withdrawn, ended or replaced meanwhile: a paper signed before must not bring it back. */
    record Overtaken(ConsentStanding standing) implements RegistrationResult {}

    /** Refused as it is at the counter: {@link ConsentService#renew} or {@link ConsentService#change}. */
    record Refused(RenewalResult because) implements RegistrationResult {}
}

package jp.lg.nayoro.polaris.consent.service;

import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Objects.requireNonNull;

/**
 * 加入の申込み. A person, the form they signed, and who cares for them first.
 *
 * @param careTeam members from today on; may be empty
 * @param registration an institution's registration this person was found in, or null
 * @param knownToBeAnother whether the clerk saw the residents who look alike and said 別人
 * @param application the paper under way that it comes from, or null
 */
public record Enrolment(
        NewResident person,
        SignedForm form,
        Set<StaffId> careTeam,
        RegistrationId registration,
        boolean knownToBeAnother,
        Long application) {

    /** Of somebody whose paper was not under way before. */
    public Enrolment(
            NewResident person,
            SignedForm form,
            Set<StaffId> careTeam,
            RegistrationId registration,
            boolean knownToBeAnother) {
        this(person, form, careTeam, registration, knownToBeAnother, null);
    }

    public Enrolment {
        requireNonNull(person);
        requireNonNull(form);
        careTeam = Set.copyOf(careTeam);
    }

    Optional<RegistrationId> origin() {
        return Optional.ofNullable(registration);
    }

    Optional<Long> paper() {
        return Optional.ofNullable(application);
    }
}

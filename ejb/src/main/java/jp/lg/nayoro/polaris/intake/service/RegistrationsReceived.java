package jp.lg.nayoro.polaris.intake.service;

import java.util.Set;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** Files of these registrations were read. Fired inside the transaction that stores them. */
public record RegistrationsReceived(Set<RegistrationId> registrations) {

    public RegistrationsReceived {
        registrations = Set.copyOf(registrations);
    }
}

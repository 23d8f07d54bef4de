package jp.lg.nayoro.polaris.identity.service;

import java.util.Set;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * Institutions told of these registrations. Fired inside the transaction that stores them.
 *
 * @param described those that are new, or whom the institution describes otherwise than before: what was decided about
 *     whose they are was decided on other words
 */
public record RegistrationsReceived(Set<RegistrationId> registrations, Set<RegistrationId> described) {

    public RegistrationsReceived {
        registrations = Set.copyOf(registrations);
        described = Set.copyOf(described);
    }
}

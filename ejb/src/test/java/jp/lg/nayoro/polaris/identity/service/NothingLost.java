package jp.lg.nayoro.polaris.identity.service;

import java.util.List;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What has to hold of the town after any act: nothing lost, nothing left behind, and the history gives the links. */
final class NothingLost {

    private static final List<String> MOVED = List.of("consent", "certification", "post");

    private final EntityManager em;
    private final String when;

    NothingLost(EntityManager em, String when) {
        this.em = em;
        this.when = when;
    }

    void among(List<RegistrationId> registrations, int posts, long ledger) {
        MOVED.forEach(this::nothingIsLeftBehindIn);
        assertEquals(
                0,
                number(
                        "SELECT COUNT(*) FROM registration t JOIN resident r"
                                + " ON r.id = COALESCE(t.resident_id, t.suspended_resident_id) WHERE r.merged_into IS NOT NULL"),
                when);
        assertEquals(posts, number("SELECT COUNT(*) FROM post"), when);
        assertEquals(ledger, number("SELECT COUNT(*) FROM audit_event"), when);
        assertEquals(registrations.size(), number("SELECT COUNT(*) FROM registration"), when);
        assertEquals(
                0,
                number("SELECT COUNT(*) FROM (SELECT resident_id FROM consent WHERE state = 'REGISTERED'"
                        + " GROUP BY resident_id HAVING COUNT(*) > 1) twice"),
                when + ": two consents hold");
        registrations.forEach(this::theHistoryGivesTheLink);
    }

    private void nothingIsLeftBehindIn(String table) {
        assertEquals(
                0,
                number("SELECT COUNT(*) FROM " + table + " t JOIN resident r ON r.id = t.resident_id"
                        + " WHERE r.merged_into IS NOT NULL"),
                when + ": left behind in " + table);
    }

    private void theHistoryGivesTheLink(RegistrationId id) {
        var registration = em.find(Registration.class, id.value());
        var history =
                LinkHistory.of(em.createNamedQuery(RegistrationDecision.OF_REGISTRATION, RegistrationDecision.class)
                        .setParameter("registration", id)
                        .getResultList());
        assertEquals(registration.holder(), history.holder(), when);
        assertEquals(registration.suspendedFrom().isPresent(), history.isSuspended(), when);
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}

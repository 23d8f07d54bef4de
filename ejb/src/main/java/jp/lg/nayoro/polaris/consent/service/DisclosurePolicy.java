package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Denied;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 開示の門. The one place that answers whether this caller may see this kind of data of this resident now: from their role, the
 * care team, and the consent in force with its institutions, kinds of data and period. It reads the database each time, so
 * a withdrawal holds from the next question on. Every service method that returns resident data asks here first.
 */
@ApplicationScoped
public class DisclosurePolicy {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** @throws NotFoundException when it may not be shown: hidden and absent look the same */
    public Allowed require(ResidentId resident, DataCategory category) {
        if (decide(resident, category) instanceof Allowed allowed) {
            return allowed;
        }
        throw new NotFoundException("Resident", resident);
    }

    /**
     * For pages of several kinds of data: asks once whether the caller cares for this person; which kinds of data they may
     * see, the scope of the answer tells. What the secretariat may know by its duty does not count here.
     *
     * @throws NotFoundException when they do not: hidden and absent look the same
     */
    public Allowed requireCareTeam(ResidentId resident) {
        var answer = standing(resident)
                .map(person -> answerToStaff(caller.get(), person, DataCategory.IDENTITY))
                .orElseGet(() -> new Denied(DisclosureReason.NO_SUCH_RESIDENT));
        note(resident, DataCategory.IDENTITY, answer);
        if (answer instanceof Allowed allowed) {
            return allowed;
        }
        throw new NotFoundException("Resident", resident);
    }

    /** Asks without insisting, for parts of a page that may be missing. The answer stands in the act's audit row. */
    public Disclosure decide(ResidentId resident, DataCategory category) {
        var answer = answer(caller.get(), resident, category);
        note(resident, category, answer);
        return answer;
    }

    private void note(ResidentId resident, DataCategory category, Disclosure answer) {
        var consent = answer instanceof Allowed allowed ? allowed.consent() : null;
        trail.current().about(resident).because(category.name(), answer.reason().name(), consent);
    }

    private Disclosure answer(Caller who, ResidentId resident, DataCategory category) {
        var person = standing(resident).orElse(null);
        if (person == null) {
            return new Denied(DisclosureReason.NO_SUCH_RESIDENT);
        }
        if (who.has(Role.SECRETARIAT) && category == DataCategory.IDENTITY) {
            var consent = consentInForce(resident);
            return new Allowed(
                    DisclosureReason.SECRETARIAT_DUTY,
                    consent.map(Consent::id).orElse(null),
                    consent.map(Consent::scope).orElse(null));
        }
        return answerToStaff(who, person, category);
    }

    /** An enrolment that was merged into another is as absent as one that never was. */
    private Optional<Resident> standing(ResidentId resident) {
        return Optional.ofNullable(em.find(Resident.class, resident.value()))
                .filter(person -> person.survivor().isEmpty());
    }

    private Disclosure answerToStaff(Caller who, Resident person, DataCategory category) {
        if (!who.has(Role.STAFF)) {
            return new Denied(DisclosureReason.ROLE_HAS_NO_BUSINESS);
        }
        if (person.hasLeft()) {
            return new Denied(DisclosureReason.RESIDENT_HAS_LEFT);
        }
        if (!inCareTeam(who, person.id())) {
            return new Denied(DisclosureReason.NOT_IN_CARE_TEAM);
        }
        return consentInForce(person.id())
                .map(consent -> within(consent, who, category))
                .orElseGet(() -> new Denied(DisclosureReason.NO_CONSENT_IN_FORCE));
    }

    private static Disclosure within(Consent consent, Caller who, DataCategory category) {
        var scope = consent.scope();
        if (!scope.covers(who.staff(), who.facility())) {
            return new Denied(DisclosureReason.FACILITY_OUT_OF_SCOPE);
        }
        if (!scope.covers(category)) {
            return new Denied(DisclosureReason.CATEGORY_OUT_OF_SCOPE);
        }
        return new Allowed(DisclosureReason.CARE_TEAM_WITHIN_CONSENT, consent.id(), scope);
    }

    private boolean inCareTeam(Caller who, ResidentId resident) {
        return em.createNamedQuery(CareTeamMember.COUNT_OF_STAFF, Long.class)
                        .setParameter("resident", resident)
                        .setParameter("staff", who.staff())
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult()
                > 0;
    }

    private Optional<Consent> consentInForce(ResidentId resident) {
        return em.createNamedQuery(Consent.IN_FORCE, Consent.class)
                .setParameter("resident", resident)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

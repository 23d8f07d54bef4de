package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.consent.entity.BreakGlass;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.ConsentStanding;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.GlassOccasion;
import jp.lg.nayoro.polaris.consent.entity.StandingFacts;
import jp.lg.nayoro.polaris.consent.service.rule.ConsentGround;
import jp.lg.nayoro.polaris.consent.service.rule.Relation;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * How a caller stands towards one resident at this moment, read from the database as far as the table wants to know it and
 * kept for one question only.
 */
final class CallerStanding {

    /** Forms that held once; what was superseded, or has not begun, says nothing. */
    private static final String ENDED =
            """
            SELECT c FROM Consent c
            WHERE c.resident = :resident AND c.validFrom <= :today
              AND c.state IN (jp.lg.nayoro.polaris.consent.entity.ConsentState.REGISTERED,
                              jp.lg.nayoro.polaris.consent.entity.ConsentState.WITHDRAWN)
            ORDER BY c.id DESC""";

    private final EntityManager em;
    private final Caller who;
    private final ResidentId resident;
    private final LocalDateTime now;

    private final Supplier<StandingFacts> facts = once(this::readFacts);
    private final Supplier<Optional<Consent>> inForce = once(this::readConsentInForce);
    private final Supplier<Optional<Consent>> lastForm = once(this::readLastForm);
    private final Supplier<Optional<BreakGlass>> glass = once(this::readGlass);

    CallerStanding(EntityManager em, Caller who, ResidentId resident, LocalDateTime now) {
        this.em = em;
        this.who = who;
        this.resident = resident;
        this.now = now;
    }

    Relation relation() {
        if (facts.get().inTeam() > 0) {
            return Relation.CARE_TEAM;
        }
        return facts.get().ownRegistrations() > 0 ? Relation.OWN_PATIENT : Relation.NONE;
    }

    ConsentGround ground(DataCategory category) {
        return inForce.get().map(consent -> within(consent.scope(), category)).orElseGet(() -> lastForm.get()
                .map(form -> afterwards(form.standingOn(now.toLocalDate())))
                .orElse(ConsentGround.NONE));
    }

    Optional<Consent> consentInForce() {
        return inForce.get();
    }

    /** Until when this kind of data is open by breaking the glass, on one of these occasions. */
    Optional<LocalDateTime> openUntil(DataCategory category, Set<GlassOccasion> occasions) {
        return glass.get()
                .filter(open -> open.covers(category, now) && occasions.contains(open.getOccasion()))
                .map(BreakGlass::getOpenUntil);
    }

    /** Whose data may be shown: what the form in force says, else the last one; where there never was one, everybody's. */
    ConsentScope institutions() {
        return inForce.get()
                .or(lastForm)
                .map(Consent::scope)
                .orElseGet(() -> new ConsentScope(ConsentMethod.BLANKET, Set.of(), Set.of(DataCategory.IDENTITY)));
    }

    private ConsentGround within(ConsentScope scope, DataCategory category) {
        if (!covered(scope)) {
            return scope.method() == ConsentMethod.BLANKET
                    ? ConsentGround.FACILITY_EXCLUDED
                    : ConsentGround.FACILITY_NOT_NAMED;
        }
        return scope.covers(category) ? ConsentGround.IN_FORCE : ConsentGround.CATEGORY_NOT_NAMED;
    }

    /** Who named those who may look person by person named no system. */
    private boolean covered(ConsentScope scope) {
        return who.isSystem()
                ? scope.method() != ConsentMethod.PER_PERSON && scope.covers(who.facility())
                : scope.covers(who.staff(), who.facility());
    }

    private static ConsentGround afterwards(ConsentStanding standing) {
        return standing == ConsentStanding.WITHDRAWN ? ConsentGround.WITHDRAWN : ConsentGround.EXPIRED;
    }

    private StandingFacts readFacts() {
        return em.createNamedQuery(StandingFacts.OF_STAFF, StandingFacts.class)
                .setParameter("id", resident.value())
                .setParameter("resident", resident)
                .setParameter("staff", who.staff())
                .setParameter("facility", who.facility())
                .setParameter("today", now.toLocalDate())
                .setParameter("now", now)
                .getSingleResult();
    }

    private Optional<Consent> readConsentInForce() {
        return em.createNamedQuery(Consent.IN_FORCE, Consent.class)
                .setParameter("resident", resident)
                .setParameter("today", now.toLocalDate())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Asked only where none is in force: the newest one then was withdrawn, or ran out. */
    private Optional<Consent> readLastForm() {
        return em.createQuery(ENDED, Consent.class)
                .setParameter("resident", resident)
                .setParameter("today", now.toLocalDate())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<BreakGlass> readGlass() {
        return Optional.ofNullable(facts.get().openGlass()).map(id -> em.find(BreakGlass.class, id));
    }

    private static <T> Supplier<T> once(Supplier<T> reading) {
        return new Supplier<>() {
            private T read;

            @Override
            public T get() {
                if (read == null) {
                    read = reading.get();
                }
                return read;
            }
        };
    }
}

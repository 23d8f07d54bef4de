package jp.lg.nayoro.polaris.consent.service.glass;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.BreakGlass;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.GlassOccasion;
import jp.lg.nayoro.polaris.consent.entity.GlassReason;
import jp.lg.nayoro.polaris.consent.entity.OpenGlassRow;
import jp.lg.nayoro.polaris.consent.entity.PrivacyAlert;
import jp.lg.nayoro.polaris.consent.service.Disclosure;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Ask;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.consent.service.DisclosureReason;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 緊急閲覧. Opens the record of somebody the caller has no right to see, for some hours and with a written reason, where the
 * decision table says ASK. The opening stands in the worklists of the secretariat and of the privacy officer in the same
 * transaction: it cannot be had without being told.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class BreakGlassService {

    /** How far back an earlier opening of the same record makes this one a repetition. */
    static final int REPEATED_WITHIN_DAYS = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    DisclosurePolicy gate;

    @Inject
    GlassRules rules;

    @Inject
    SoughtPeople people;

    /** What the caller finds there. */
    @Audited("consent.glass_door")
    public GlassDoor door() {
        var rule = rules.now();
        var now = LocalDateTime.now(clock);
        return new GlassDoor(
                GlassRules.openableBy(caller.get().profession()),
                rule.minutes(),
                rule.disasterAt(now) ? rule.disasterUntil() : null);
    }

    /** What the caller has open now, as far as the gate agrees. */
    @Audited("consent.glasses")
    public List<OpenGlassRow> mine() {
        var who = caller.get();
        var rows = em.createNamedQuery(OpenGlassRow.OF_STAFF, OpenGlassRow.class)
                .setParameter("staff", who.staff())
                .setParameter("facility", who.facility())
                .setParameter("now", LocalDateTime.now(clock))
                .getResultStream()
                .filter(row -> gate.decide(new ResidentId(row.resident()), DataCategory.IDENTITY) instanceof Allowed)
                .toList();
        trail.current().about((ResidentId) null).because(null, null, null).telling(rows.size() + " open");
        return rows;
    }

    /**
     * Breaks the glass.
     *
     * @return never who somebody is unless they are open now: absent and not to be opened are one answer
     */
    @Audited("consent.break_glass")
    public GlassResult open(@NotNull SoughtPerson sought, @NotNull GlassReason reason) {
        var who = caller.get();
        if (GlassRules.openableBy(who.profession()).isEmpty()) {
            return refused(new GlassResult.NoBusiness(), reason.occasion());
        }
        em.find(
                Staff.class,
                who.staff().value(),
                LockModeType.PESSIMISTIC_WRITE); // two clicks come one after the other
        var now = LocalDateTime.now(clock);
        if (!rules.now().allows(reason.occasion(), now)) {
            return refused(new GlassResult.NoDisaster(), reason.occasion());
        }
        if (people.soughtInVainTooOften(who.staff(), now)) {
            return refused(new GlassResult.TooOften(), reason.occasion());
        }
        return openFirst(people.find(sought), reason, who, now);
    }

    private GlassResult openFirst(List<ResidentId> found, GlassReason reason, Caller who, LocalDateTime now) {
        for (var resident : found) {
            if (gate.decide(resident, DataCategory.IDENTITY) instanceof Allowed) {
                return new GlassResult.OpenAlready(resident);
            }
        }
        var openable = found.stream()
                .filter(resident -> opens(gate.decide(resident, DataCategory.IDENTITY), reason.occasion()))
                .toList();
        if (openable.size() != 1) {
            return refused(
                    openable.isEmpty() ? new GlassResult.NobodyToOpen() : new GlassResult.Several(), reason.occasion());
        }
        return opened(openable.get(0), reason, who, now);
    }

    private GlassResult opened(ResidentId resident, GlassReason reason, Caller who, LocalDateTime now) {
        var insteadOf = gate.decide(resident, DataCategory.IDENTITY).reason();
        var glass = new BreakGlass(
                resident,
                who.staff(),
                who.facility(),
                new GlassReason(reason.occasion(), reason.words(), openableOf(resident, reason)),
                insteadOf.name(),
                now,
                now.plus(rules.now().openFor()),
                earlier(resident, who, now));
        em.persist(glass);
        em.flush(); // gives it its id
        em.persist(PrivacyAlert.of(glass, now));
        em.flush(); // the gate reads it with its next question
        trail.current()
                .about(resident)
                .because(DataCategory.IDENTITY.name(), DisclosureReason.BREAK_GLASS.name(), null)
                .telling("glass=%d %s instead of %s".formatted(glass.getId(), reason.occasion(), insteadOf));
        return new GlassResult.Opened(resident, glass.getOpenUntil());
    }

    /** Of what was chosen, what the table opens. */
    private Set<DataCategory> openableOf(ResidentId resident, GlassReason reason) {
        var opened = EnumSet.of(DataCategory.IDENTITY);
        reason.categories().stream()
                .filter(category -> opens(gate.decide(resident, category), reason.occasion()))
                .forEach(opened::add);
        return opened;
    }

    private static boolean opens(Disclosure answer, GlassOccasion occasion) {
        return answer instanceof Ask ask && ask.occasions().contains(occasion);
    }

    private long earlier(ResidentId resident, Caller who, LocalDateTime now) {
        return em.createNamedQuery(BreakGlass.COUNT_SINCE, Long.class)
                .setParameter("resident", resident)
                .setParameter("staff", who.staff())
                .setParameter("since", now.minusDays(REPEATED_WITHIN_DAYS))
                .getSingleResult();
    }

    private GlassResult refused(GlassResult result, GlassOccasion occasion) {
        trail.current().telling(SoughtPeople.IN_VAIN + " " + result.getClass().getSimpleName() + " " + occasion);
        return result;
    }

    /**
     * Closes it before its time.
     *
     * @throws NotFoundException when it is not the caller's
     */
    @Audited("consent.end_glass")
    public void end(long id) {
        var glass = Optional.ofNullable(em.find(BreakGlass.class, id))
                .filter(found -> found.getStaff().equals(caller.get().staff()))
                .orElseThrow(() -> new NotFoundException("BreakGlass", id));
        trail.current().about(glass.getResident()).telling("glass=" + id);
        glass.end(LocalDateTime.now(clock));
    }
}

package jp.lg.nayoro.polaris.identity.service;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.DisputeState;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.LinkedAlready;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.NotLinked;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.NothingToLift;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.Overtaken;
import jp.lg.nayoro.polaris.identity.service.LinkingResult.RefusedBefore;
import jp.lg.nayoro.polaris.identity.service.online.Judging;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 紐付け. The secretariat ties a registration to a resident, unties it, or records that it is another person. Each decision is
 * written down with what the comparison said at that moment; a link holds, and ends, from the next look at the resident on.
 * Where the comparison is unsure, or a twin or namesake would look the same, the first person's word is kept and a second
 * person ties ({@link SecondOpinions}).
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class LinkingService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    DecisionBook book;

    @Inject
    SecondOpinions opinions;

    @Inject
    Judging judging;

    @Inject
    LinkSuspension suspension;

    @Inject
    Enrolments enrolments;

    @Inject
    Event<RegistrationLinked> linked;

    @Inject
    Event<RegistrationUnlinked> unlinked;

    @Inject
    Event<PairRefused> refused;

    /** Ties the registration as it is now. */
    @Audited("identity.link")
    public LinkingResult link(RegistrationId registration, ResidentId resident, @Size(max = 500) String reason) {
        var found = registration(registration);
        return told(unlessOvertaken(() -> link(found, resident, reason)));
    }

    /** Ties the registration if it is still as the clerk saw it; {@code seenVersion} comes with the comparison. */
    @Audited("identity.link")
    public LinkingResult linkAsSeen(
            RegistrationId registration, ResidentId resident, long seenVersion, @Size(max = 500) String reason) {
        var found = registration(registration);
        if (found.getVersion() != seenVersion) {
            return told(new Overtaken());
        }
        return told(unlessOvertaken(() -> link(found, resident, reason)));
    }

    /** 別人: this pair is not proposed again, and cannot be linked until somebody takes this back. */
    @Audited("identity.refuse")
    public LinkingResult refuse(RegistrationId registration, ResidentId resident, @Size(max = 500) String reason) {
        var found = registration(registration);
        if (found.holder().equals(Optional.of(resident))) {
            return told(new LinkedAlready(resident));
        }
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return told(unlessOvertaken(() -> {
            opinions.overrule(found, resident);
            var decided = book.write(DecisionKind.REFUSED, found, resident(resident), reason);
            refused.fire(new PairRefused(registration, resident));
            return decided;
        }));
    }

    /** 別人の記録の取消し: the pair may be proposed and linked again. */
    @Audited("identity.lift")
    public LinkingResult liftRefusal(
            RegistrationId registration, ResidentId resident, @NotBlank @Size(max = 500) String reason) {
        var found = registration(registration);
        if (!refused(registration, resident)) {
            return told(new NothingToLift());
        }
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return told(unlessOvertaken(() -> book.write(DecisionKind.REFUSAL_LIFTED, found, resident(resident), reason)));
    }

    /** Takes the link back, also a suspended one; the resident sees nothing of that institution's entries from now on. */
    @Audited("identity.unlink")
    public LinkingResult unlink(RegistrationId registration, @NotBlank @Size(max = 500) String reason) {
        var found = registration(registration);
        if (found.holder().isEmpty()) {
            return told(new NotLinked());
        }
        var formerly = resident(found.unlink());
        trail.current().about(formerly.id());
        return told(unlessOvertaken(() -> {
            var decided = book.write(DecisionKind.UNLINKED, found, formerly, reason);
            suspension.settle(found, DisputeState.UPHELD, decided);
            unlinked.fire(new RegistrationUnlinked(
                    decided.decision(),
                    registration,
                    formerly.id(),
                    caller.get().staff(),
                    decided.at(),
                    reason));
            return decided;
        }));
    }

    /** 保留の解除: it is the same person after all, and is shown again. */
    @Audited("identity.resume")
    public LinkingResult resume(RegistrationId registration, @NotBlank @Size(max = 500) String reason) {
        var found = registration(registration);
        if (found.suspendedFrom().isEmpty()) {
            return told(new NotLinked());
        }
        trail.current().about(found.suspendedFrom().get());
        return told(unlessOvertaken(() -> suspension.resume(found, reason)));
    }

    /** 変わらず同じ人: a link that the institution's newer words put in doubt is a person's word once more. */
    @Audited("identity.affirm")
    public LinkingResult affirm(RegistrationId registration, @NotBlank @Size(max = 500) String reason) {
        var found = registration(registration);
        if (found.resident().isEmpty()) {
            return told(new NotLinked());
        }
        var resident = resident(found.resident().get());
        trail.current().about(resident.id());
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return told(unlessOvertaken(() -> book.write(DecisionKind.LINKED, found, resident, reason)));
    }

    private LinkingResult link(Registration registration, ResidentId to, String reason) {
        if (registration.holder().isPresent()) {
            return new LinkedAlready(registration.holder().get());
        }
        enrolments.hold(to);
        var resident = resident(to);
        if (refused(registration.id(), to)) {
            return new RefusedBefore();
        }
        var judgement = judging.of(registration.id(), to).orElseThrow(() -> new NotFoundException("Resident", to));
        if (opinions.needed(judgement)) {
            var second = opinions.missing(registration, to, judgement, reason);
            if (second.isPresent()) {
                return second.get();
            }
        }
        registration.linkTo(to);
        opinions.outdate(registration);
        var decided = book.write(DecisionKind.LINKED, registration, resident, reason);
        linked.fire(new RegistrationLinked(registration.id(), to, caller.get().staff(), decided.at()));
        return decided;
    }

    private boolean refused(RegistrationId registration, ResidentId resident) {
        return book.lastOf(registration, resident).equals(Optional.of(DecisionKind.REFUSED));
    }

    /** The provider has marked the transaction for rollback by then, so nothing of the decision stays. */
    private static LinkingResult unlessOvertaken(Supplier<LinkingResult> decision) {
        try {
            return decision.get();
        } catch (OptimisticLockException anotherWasFaster) {
            return new Overtaken();
        }
    }

    private LinkingResult told(LinkingResult result) {
        trail.current().telling(result.getClass().getSimpleName());
        return result;
    }

    private Registration registration(RegistrationId id) {
        return Optional.ofNullable(em.find(Registration.class, id.value()))
                .orElseThrow(() -> new NotFoundException("Registration", id));
    }

    private Resident resident(ResidentId id) {
        return Optional.ofNullable(em.find(Resident.class, id.value()))
                .filter(found -> found.survivor().isEmpty())
                .orElseThrow(() -> new NotFoundException("Resident", id));
    }
}

package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.FormVersion;
import jp.lg.nayoro.polaris.identity.service.Enrolments;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 同意の登録簿. Enters signed forms, of a new resident and of one who renews alike, and keeps two promises that the gate and the
 * lists rely on: one form is entered once, and on any day at most one consent of a resident holds.
 */
@Dependent
public class ConsentRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Enrolments enrolments;

    @Inject
    ConsentSheets sheets;

    @Inject
    Event<ConsentRegistered> registered;

    @Inject
    Event<ConsentChanged> changed;

    /**
     * What this clerk entered from the same form before. Of two clicks the second waits here until the first has committed
     * (under READ COMMITTED, which the data source sets), and then finds its consent.
     */
    Optional<Consent> enteredBefore(UUID form) {
        var clerk = caller.get().staff();
        em.find(Staff.class, clerk.value(), LockModeType.PESSIMISTIC_WRITE);
        return em.createNamedQuery(Consent.BY_CLIENT_KEY, Consent.class)
                .setParameter("clerk", clerk)
                .setParameter("key", form.toString())
                .getResultStream()
                .findFirst();
    }

    /** The consents that the form would share a day with. */
    List<Consent> overlapping(ResidentId resident, LocalDate from, LocalDate until) {
        return registeredFrom(from, resident).stream()
                .filter(consent -> consent.overlaps(from, until))
                .toList();
    }

    /** Those that hold today or will hold later. */
    List<Consent> remaining(ResidentId resident) {
        return registeredFrom(today(), resident);
    }

    /** Enters the form; consents that would hold on the same days are superseded. */
    ConsentId enter(ResidentId resident, SignedForm form) {
        return enter(resident, form, ConsentState.SUPERSEDED);
    }

    /**
     * Enters the form; consents that would hold on the same days come to an end now, and it holds from now on.
     *
     * @throws IllegalArgumentException when its version was never published: what was signed must be readable
     */
    ConsentId enter(ResidentId resident, SignedForm form, ConsentState endOfOthers) {
        requirePublished(form.signature().formVersion());
        enrolments.hold(resident);
        var giveWay = overlapping(resident, form.validFrom(), form.validUntil());
        var now = LocalDateTime.now(clock);
        giveWay.forEach(consent -> consent.end(endOfOthers, caller.get().staff(), now));
        var consent = new Consent(
                        resident,
                        form.scope(),
                        form.validFrom(),
                        form.validUntil(),
                        form.signature(),
                        caller.get().staff(),
                        now)
                .from(form.clientKey());
        em.persist(giveWay.isEmpty() ? consent : consent.inPlaceOfAnother());
        em.flush(); // gives the consent its id
        sheets.file(consent.id(), form.scans());
        registered.fire(new ConsentRegistered(consent.id(), resident));
        giveWay.forEach(before ->
                changed.fire(new ConsentChanged(before.id(), consent.id(), resident, before.scope(), form.scope())));
        return consent.id();
    }

    private void requirePublished(String version) {
        var known = em.createNamedQuery(FormVersion.LABELLED, FormVersion.class)
                .setParameter("label", version)
                .getResultStream()
                .findFirst();
        if (known.isEmpty()) {
            throw new IllegalArgumentException("No such version of the form: " + version);
        }
    }

    private List<Consent> registeredFrom(LocalDate day, ResidentId resident) {
        return em.createNamedQuery(Consent.REGISTERED_UNTIL, Consent.class)
                .setParameter("resident", resident)
                .setParameter("from", day)
                .getResultList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

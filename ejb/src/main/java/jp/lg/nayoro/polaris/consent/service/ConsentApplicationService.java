package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.Applicant;
import jp.lg.nayoro.polaris.consent.entity.ApplicationRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentApplication;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.ConsentStep;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 同意書の受付. Institutions write down that they explained the network and took a signature; the secretariat receives the paper, sends it
 * back with what is missing, or registers it ({@code EnrolmentService}). An institution sees its own papers only.
 */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.STAFF, Role.FACILITY_MANAGER})
public class ConsentApplicationService {

    private static final Set<ConsentState> OPEN =
            EnumSet.of(ConsentState.EXPLAINED, ConsentState.SIGNED, ConsentState.RECEIVED, ConsentState.RETURNED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    PapersUnderWay papers;

    /**
     * 説明済, and 署名受領 where the paper is signed already.
     *
     * @param signedOn null while it is not signed
     * @throws NotFoundException when the patient is not the caller's institution's
     */
    @Audited("consent.apply")
    public long apply(
            RegistrationId patient, @NotBlank String formVersion, @NotNull LocalDate explainedOn, LocalDate signedOn) {
        var registration = Optional.ofNullable(em.find(Registration.class, patient.value()))
                .filter(found -> found.getFacility().equals(caller.get().facility()))
                .orElseThrow(() -> new NotFoundException("Registration", patient));
        trail.current().about(patient);
        var known = registration.demographics();
        var person = new Applicant(patient, known.name().name(), known.name().kana(), known.birthDate());
        var by = caller.get().staff();
        var application = new ConsentApplication(
                caller.get().facility(), person, formVersion, explainedOn, by, LocalDateTime.now(clock));
        if (signedOn != null) {
            application.sign(signedOn, by, LocalDateTime.now(clock));
        }
        em.persist(application);
        em.flush(); // gives the application its id
        return application.getId();
    }

    /** Who is to be asked, before {@link #apply}. */
    @Audited("consent.applicant")
    public Applicant applicant(RegistrationId patient) {
        trail.current().about(patient);
        return Optional.ofNullable(em.find(Registration.class, patient.value()))
                .filter(found -> found.getFacility().equals(caller.get().facility()))
                .map(Registration::demographics)
                .map(known ->
                        new Applicant(patient, known.name().name(), known.name().kana(), known.birthDate()))
                .orElseThrow(() -> new NotFoundException("Registration", patient));
    }

    /** The papers of the caller's institution that are not done with. */
    @Audited("consent.applications")
    public List<ApplicationRow> ofCallersInstitution() {
        return em.createNamedQuery(ConsentApplication.OF_FACILITY, ApplicationRow.class)
                .setParameter("facility", caller.get().facility())
                .setParameter("states", OPEN)
                .getResultList();
    }

    /** The secretariat's worklist, the longest waiting first. */
    @RolesAllowed(Role.SECRETARIAT)
    @Audited("consent.applications")
    public List<ApplicationRow> underWay(ConsentState state) {
        return em.createNamedQuery(ConsentApplication.UNDER_WAY, ApplicationRow.class)
                .setParameter("states", state == null ? OPEN : EnumSet.of(state))
                .setMaxResults(500)
                .getResultList();
    }

    @RolesAllowed(Role.SECRETARIAT)
    @Audited("consent.applications")
    public Map<ConsentState, Long> counts() {
        var counts = new EnumMap<ConsentState, Long>(ConsentState.class);
        em.createNamedQuery(ConsentApplication.COUNTS, Object[].class)
                .getResultList()
                .forEach(row -> counts.put((ConsentState) row[0], (Long) row[1]));
        return counts;
    }

    /** One of them, to be registered or looked at. */
    @RolesAllowed(Role.SECRETARIAT)
    @Audited("consent.applications")
    public PaperUnderWay paper(long id) {
        var found = papers.found(id);
        return new PaperUnderWay(
                id,
                found.getState(),
                found.applicant(),
                found.getFacility(),
                found.getFormVersion(),
                found.signedOn().orElse(null),
                found.receivedOn().orElse(null));
    }

    /** 署名受領, for the first time or once more after it came back. */
    @Audited("consent.sign")
    public StepResult sign(long id, @NotNull LocalDate on) {
        return step(id, ConsentState.SIGNED, application -> application.sign(on, who(), now()));
    }

    /** 事務局受付. */
    @RolesAllowed(Role.SECRETARIAT)
    @Audited("consent.receive")
    public StepResult receive(long id) {
        return step(id, ConsentState.RECEIVED, application -> application.receive(LocalDate.now(clock), who(), now()));
    }

    /** 不備返戻. */
    @RolesAllowed(Role.SECRETARIAT)
    @Audited("consent.sendback")
    public StepResult sendBack(long id, @NotBlank @Size(max = 500) String missing) {
        return step(id, ConsentState.RETURNED, application -> application.sendBack(missing.strip(), who(), now()));
    }

    /** 取下げ: it will not become a consent. */
    @Audited("consent.giveup")
    public StepResult giveUp(long id, @NotBlank @Size(max = 500) String reason) {
        return step(id, ConsentState.WITHDRAWN, application -> application.giveUp(reason.strip(), who(), now()));
    }

    private StepResult step(long id, ConsentState next, Consumer<ConsentApplication> act) {
        var application = papers.found(id);
        trail.current().telling("paper " + id + " to " + next);
        var before = application.getState();
        var allowed = ConsentStep.between(before, next)
                .filter(step -> step.isFor(caller.get().roles()))
                .isPresent();
        if (!allowed) {
            return new StepResult.NotFrom(before);
        }
        act.accept(application);
        return new StepResult.Done(next);
    }

    private StaffId who() {
        return caller.get().staff();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.SimilarResidentRow;
import jp.lg.nayoro.polaris.identity.service.LinkingService;
import jp.lg.nayoro.polaris.identity.service.ResidentDescribed;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 加入. Makes a person who signed a consent a resident of the network: person, consent, scan and first care team in one
 * transaction, all or nothing.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class EnrolmentService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    @Inject
    ConsentRegister register;

    @Inject
    CareTeamService careTeams;

    @Inject
    PapersUnderWay papers;

    @Inject
    LinkingService linking;

    @Inject
    Event<ResidentDescribed> described;

    /**
     * Enrols the person. A registration that another clerk tied to somebody meanwhile is left where it is: both decisions
     * stand in its history, and the resident's page shows what is linked.
     */
    @Audited("consent.enrol")
    public EnrolmentResult enrol(Enrolment enrolment) {
        var before = register.enteredBefore(enrolment.form().clientKey());
        if (before.isPresent()) {
            return told(before.get().getResident(), before.get().id());
        }
        if (!enrolment.knownToBeAnother()) {
            var alike = alike(enrolment.person());
            if (!alike.isEmpty()) {
                trail.current().telling(alike.size() + " look alike");
                return new EnrolmentResult.PerhapsAlreadyEnrolled(alike);
            }
        }
        var resident = entered(enrolment.person());
        var consent = register.enter(resident, enrolment.form());
        described.fire(new ResidentDescribed(resident));
        enrolment.careTeam().forEach(staff -> careTeams.add(resident, staff));
        enrolment.paper().ifPresent(paper -> papers.become(paper, consent));
        enrolment.origin().ifPresent(registration -> linking.link(registration, resident, null));
        return told(resident, consent);
    }

    /**
     * What an institution says of somebody who is not linked to a resident, to fill the form with.
     *
     * @throws NotFoundException when there is no such registration, or it belongs to a resident already
     */
    @Audited("consent.prefill")
    public Demographics prefillFrom(RegistrationId id) {
        return Optional.ofNullable(em.find(Registration.class, id.value()))
                .filter(registration -> registration.resident().isEmpty())
                .map(Registration::demographics)
                .orElseThrow(() -> new NotFoundException("Registration", id));
    }

    private EnrolmentResult told(ResidentId resident, ConsentId consent) {
        trail.current()
                .about(resident)
                .because(DataCategory.IDENTITY.name(), DisclosureReason.SECRETARIAT_DUTY.name(), consent);
        return new EnrolmentResult.Enrolled(resident);
    }

    private List<SimilarResidentRow> alike(NewResident person) {
        return em.createNamedQuery(Resident.SIMILAR_ROWS, SimilarResidentRow.class)
                .setParameter("birthDate", person.birthDate())
                .setParameter("kanaKey", person.name().kanaKey())
                .setParameter("nameKey", person.name().nameKey())
                .setParameter("insuredNumber", person.insuredNumber())
                .getResultList();
    }

    private ResidentId entered(NewResident person) {
        var resident = new Resident(person.name(), person.birthDate(), person.sex(), LocalDateTime.now(clock));
        resident.livesAt(person.postalCode(), person.address(), person.phone());
        if (person.insuredNumber() != null) {
            resident.isInsuredAs(person.insurerNumber(), person.insuredNumber());
        }
        em.persist(resident);
        em.flush(); // gives the resident its id
        return resident.id();
    }
}

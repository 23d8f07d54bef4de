package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.SimilarResidentRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

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
        enrolment.careTeam().forEach(staff -> careTeams.add(resident, staff));
        return told(resident, consent);
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

package jp.lg.nayoro.polaris.intake.service;

import java.time.LocalDateTime;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;

/** 患者登録 by institution and local number: found or made, and described by the newest file that speaks of it. */
@Dependent
public class RegistrationStore {

    @PersistenceContext
    EntityManager em;

    /** @param isNew nothing of it can be stored yet */
    record Stored(Registration registration, boolean isNew) {}

    Stored upsert(RunContext run, PatientDemographics patient) {
        var found = em.createNamedQuery(Registration.BY_LOCAL_ID, Registration.class)
                .setParameter("facility", run.facility())
                .setParameter("localId", patient.localId())
                .getResultStream()
                .findFirst();
        var issuedAt = patient.issuedAt() == null ? run.now() : patient.issuedAt();
        if (found.isPresent()) {
            describe(found.get(), demographics(patient), issuedAt);
            return new Stored(found.get(), false);
        }
        var registration = new Registration(run.facility(), patient.localId(), run.now());
        registration.describedAs(demographics(patient), issuedAt);
        em.persist(registration);
        em.flush();
        return new Stored(registration, true);
    }

    /** An older file fills what nobody told since, and undoes nothing. */
    private static void describe(Registration registration, Demographics told, LocalDateTime issuedAt) {
        if (issuedAt.isBefore(registration.getUpdatedAt())) {
            var newer = registration.demographics();
            registration.describedAs(told, registration.getUpdatedAt());
            registration.describedAs(newer, registration.getUpdatedAt());
        } else {
            registration.describedAs(told, issuedAt);
        }
    }

    private static Demographics demographics(PatientDemographics patient) {
        return new Demographics(
                NameFolding.fold(patient.name(), patient.nameKana()),
                patient.birthDate(),
                Sex.valueOf(patient.sex()),
                patient.postalCode(),
                patient.address(),
                patient.phone(),
                patient.insurerNumber(),
                patient.insuredSymbol(),
                patient.insuredNumber());
    }
}

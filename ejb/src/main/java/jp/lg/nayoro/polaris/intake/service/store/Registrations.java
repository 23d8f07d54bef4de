package jp.lg.nayoro.polaris.intake.service.store;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationHistory;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.intake.service.RunContext;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * 患者登録 of one chunk, by institution and local number: found or made, and described by the newest file that speaks of them.
 * An institution's number means something inside that institution only. What a description replaces is kept.
 */
final class Registrations {

    private final EntityManager em;
    private final RunContext run;
    private final Map<String, Registration> byLocalId = new LinkedHashMap<>();
    private final Map<Registration, Before> known = new HashMap<>();

    /** By identity: two files may say the same. */
    private final Set<PatientDemographics> contradicting = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Before(Demographics demographics, LocalDateTime toldAt) {}

    Registrations(EntityManager em, RunContext run) {
        this.em = em;
        this.run = run;
    }

    void load(Collection<String> localIds) {
        if (localIds.isEmpty()) {
            return;
        }
        em.createNamedQuery(Registration.BY_LOCAL_IDS, Registration.class)
                .setParameter("facility", run.facility())
                .setParameter("localIds", localIds)
                .getResultList()
                .forEach(found -> {
                    byLocalId.put(found.getLocalId(), found);
                    known.put(found, new Before(found.demographics(), found.getUpdatedAt()));
                });
    }

    void describe(PatientDemographics patient) {
        var issuedAt = patient.issuedAt() == null ? run.now() : patient.issuedAt();
        var found = byLocalId.get(patient.localId());
        if (found != null) {
            if (contradicts(found, patient)) {
                contradicting.add(patient);
            }
            describe(found, patient, issuedAt);
        } else {
            var made = new Registration(run.facility(), patient.localId(), run.now());
            made.describedAs(demographics(patient), issuedAt);
            if (patient.master()) {
                made.describedByMaster();
            }
            byLocalId.put(patient.localId(), made);
        }
    }

    /** New ones get their ids; of known ones that are described otherwise now, the earlier description is kept. */
    void write() {
        byLocalId.values().stream().filter(each -> !known.containsKey(each)).forEach(em::persist);
        changed().forEach(each -> {
            var before = known.get(each);
            em.persist(new RegistrationHistory(each.id(), before.demographics(), before.toldAt(), run.now()));
        });
        em.flush();
    }

    RegistrationId idOf(PatientDemographics patient) {
        return byLocalId.get(patient.localId()).id();
    }

    /** Nothing of it can be stored yet. */
    boolean isNew(PatientDemographics patient) {
        return !known.containsKey(byLocalId.get(patient.localId()));
    }

    Set<RegistrationId> ids() {
        Set<RegistrationId> ids = new HashSet<>();
        byLocalId.values().forEach(each -> ids.add(each.id()));
        return ids;
    }

    /** Those that are new, and those whom the institution describes otherwise than before. */
    Set<RegistrationId> describedIds() {
        Set<RegistrationId> ids = new HashSet<>();
        changed().forEach(each -> ids.add(each.id()));
        byLocalId.values().stream().filter(each -> !known.containsKey(each)).forEach(each -> ids.add(each.id()));
        return ids;
    }

    /** The file tells another birthday or sex than the institution's own master of the patient, or the other way round. */
    boolean contradictsMaster(PatientDemographics patient) {
        return contradicting.contains(patient);
    }

    private static boolean contradicts(Registration registration, PatientDemographics patient) {
        if (registration.isDescribedByMaster() == patient.master()) {
            return false;
        }
        var standing = registration.demographics();
        var sex = Sex.valueOf(patient.sex());
        boolean born = differ(standing.birthDate(), patient.birthDate());
        boolean told = sex != Sex.UNKNOWN && standing.sex() != Sex.UNKNOWN;
        return born || told && sex != standing.sex();
    }

    private static boolean differ(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private Collection<Registration> changed() {
        return known.keySet().stream()
                .filter(each -> !each.demographics().equals(known.get(each).demographics()))
                .toList();
    }

    /** What ADT-00 said, another kind of file does not undo, however new; nor an older file what a newer one said. */
    private static void describe(Registration registration, PatientDemographics patient, LocalDateTime issuedAt) {
        boolean fromMaster = registration.isDescribedByMaster();
        boolean rules =
                patient.master() != fromMaster ? patient.master() : !issuedAt.isBefore(registration.getUpdatedAt());
        var told = demographics(patient);
        if (rules) {
            registration.describedAs(told, issuedAt);
        } else {
            var standing = registration.demographics();
            registration.describedAs(told, registration.getUpdatedAt());
            registration.describedAs(standing, registration.getUpdatedAt());
        }
        if (patient.master()) {
            registration.describedByMaster();
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
                patient.insuredNumber(),
                patient.insuredBranch());
    }
}

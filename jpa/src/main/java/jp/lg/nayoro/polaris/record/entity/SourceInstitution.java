package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** A linked registration of a resident, and the institution whose patient that is. */
public record SourceInstitution(Long registrationId, FacilityId facility, FacilityKind kind, String name)
        implements Serializable {

    /** The institutions where a resident is a patient, by what the secretariat linked. */
    public static final String OF_RESIDENT = "ClinicalEntry.sourcesOfResident";

    static final String OF_RESIDENT_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.SourceInstitution(r.id, r.facility, f.kind, f.name)
            FROM Registration r JOIN Facility f ON f.id = r.facility
            WHERE r.resident = :resident
            ORDER BY f.nameKana, r.id""";

    public RegistrationId registration() {
        return new RegistrationId(registrationId);
    }
}

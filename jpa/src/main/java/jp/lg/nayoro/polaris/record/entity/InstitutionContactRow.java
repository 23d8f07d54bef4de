package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** An institution and how it is reached. @param phone null where it told none */
public record InstitutionContactRow(Long id, FacilityKind kind, String name, String phone) implements Serializable {

    public static final String OF_FACILITIES = "ClinicalEntry.contactsOfFacilities";

    static final String OF_FACILITIES_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.InstitutionContactRow(f.id, f.kind, f.name, f.phone)
            FROM Facility f WHERE f.id IN :facilities ORDER BY f.kind, f.nameKana, f.id""";

    public FacilityId facility() {
        return new FacilityId(id);
    }
}

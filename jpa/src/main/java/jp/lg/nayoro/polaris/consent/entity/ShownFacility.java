package jp.lg.nayoro.polaris.consent.entity;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** An institution that took part in the network on a day, or a part of it, as it was known at a moment. */
public record ShownFacility(Long id, String name) {

    public static final String TAKING_PART = "ConsentRecord.facilitiesTakingPart";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ShownFacility(f.id, f.name)
            FROM Facility f
            WHERE f.joinedOn <= :day
              AND NOT EXISTS (SELECT a.id FROM OrganizationAct a WHERE a.facility = f.id AND a.actedAt > :known
                  AND a.kind = jp.lg.nayoro.polaris.organization.entity.OrganizationActKind.APPROVE)
              AND (f.closedFrom IS NULL OR f.closedFrom > :day
                  OR EXISTS (SELECT a.id FROM OrganizationAct a WHERE a.facility = f.id AND a.actedAt > :known
                      AND a.kind = jp.lg.nayoro.polaris.organization.entity.OrganizationActKind.CLOSE))
              AND NOT EXISTS (SELECT s.id FROM OrganizationAct s WHERE s.facility = f.id
                  AND s.actedAt <= :morning AND s.actedAt <= :known
                  AND s.kind = jp.lg.nayoro.polaris.organization.entity.OrganizationActKind.SUSPEND
                  AND NOT EXISTS (SELECT r.id FROM OrganizationAct r WHERE r.facility = f.id AND r.id > s.id
                      AND r.actedAt < :midnight AND r.actedAt <= :known
                      AND r.kind = jp.lg.nayoro.polaris.organization.entity.OrganizationActKind.RESUME))
            ORDER BY f.nameKana, f.id""";

    public FacilityId facility() {
        return new FacilityId(id);
    }
}

package jp.lg.nayoro.polaris.consent.entity;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** An institution that had joined the network by a day, whatever became of it later. */
public record ShownFacility(Long id, String name) {

    public static final String JOINED_BY = "ConsentRecord.facilitiesJoinedBy";

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.ShownFacility(f.id, f.name)
            FROM Facility f
            WHERE f.joinedOn <= :day
            ORDER BY f.nameKana, f.id""";

    public FacilityId facility() {
        return new FacilityId(id);
    }
}

package jp.lg.nayoro.polaris.consent.entity;

import java.util.Set;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static java.util.Objects.requireNonNull;

/**
 * 同意の範囲: among which institutions, and which kinds of data. Who looks and whose data it is must both be inside.
 *
 * @param facilities with {@link ConsentMethod#BLANKET} the excluded ones, with {@link ConsentMethod#FACILITY_LIST} the named ones
 */
public record ConsentScope(ConsentMethod method, Set<FacilityId> facilities, Set<DataCategory> categories) {

    public ConsentScope {
        requireNonNull(method);
        facilities = Set.copyOf(facilities);
        categories = Set.copyOf(categories);
        if (method == ConsentMethod.FACILITY_LIST && facilities.isEmpty()) {
            throw new IllegalArgumentException("A list of institutions without an institution");
        }
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("A consent to share nothing");
        }
    }

    public boolean covers(FacilityId facility) {
        return (method == ConsentMethod.FACILITY_LIST) == facilities.contains(facility);
    }

    public boolean covers(DataCategory category) {
        return category == DataCategory.IDENTITY || categories.contains(category);
    }
}

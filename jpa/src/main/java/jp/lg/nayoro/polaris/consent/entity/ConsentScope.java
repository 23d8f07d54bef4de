package jp.lg.nayoro.polaris.consent.entity;

import java.util.HashSet;
import java.util.Optional;
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

    /** Whether whatever this lets through, the other does, too. */
    public boolean within(ConsentScope wider) {
        if (!wider.categories.containsAll(categories)) {
            return false;
        }
        if (method == ConsentMethod.FACILITY_LIST) {
            return facilities.stream().allMatch(wider::covers);
        }
        return wider.method == ConsentMethod.BLANKET && facilities.containsAll(wider.facilities);
    }

    /** What both let through; empty where that is nothing. */
    public Optional<ConsentScope> and(ConsentScope other) {
        var both = new HashSet<>(categories);
        both.retainAll(other.categories);
        if (method == ConsentMethod.BLANKET && other.method == ConsentMethod.BLANKET) {
            var excluded = new HashSet<>(facilities);
            excluded.addAll(other.facilities);
            return both.isEmpty() ? Optional.empty() : Optional.of(new ConsentScope(method, excluded, both));
        }
        if (method == ConsentMethod.BLANKET) {
            return other.and(this);
        }
        var named = new HashSet<>(facilities);
        named.removeIf(facility -> !other.covers(facility));
        return both.isEmpty() || named.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsentScope(method, named, both));
    }

    public boolean covers(FacilityId facility) {
        return (method == ConsentMethod.FACILITY_LIST) == facilities.contains(facility);
    }

    public boolean covers(DataCategory category) {
        return category == DataCategory.IDENTITY || categories.contains(category);
    }

    /** The same institutions for these kinds of data only. */
    public ConsentScope onlyFor(Set<DataCategory> kinds) {
        return new ConsentScope(method, facilities, kinds);
    }
}

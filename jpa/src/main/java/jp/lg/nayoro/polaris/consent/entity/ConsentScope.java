package jp.lg.nayoro.polaris.consent.entity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Objects.requireNonNull;

/**
 * 同意の範囲: among which institutions (and, person by person, which staff of theirs), and which kinds of data. Who looks and whose
 * data it is must both be inside.
 *
 * @param facilities with {@link ConsentMethod#BLANKET} the excluded ones, else the named ones
 * @param staff with {@link ConsentMethod#PER_PERSON} the only ones who may look, else empty
 */
public record ConsentScope(
        ConsentMethod method, Set<FacilityId> facilities, Set<StaffId> staff, Set<DataCategory> categories) {

    public ConsentScope {
        requireNonNull(method);
        facilities = Set.copyOf(facilities);
        staff = Set.copyOf(staff);
        categories = Set.copyOf(categories);
        if (method.namesInstitutions() && facilities.isEmpty()) {
            throw new IllegalArgumentException("A list of institutions without an institution");
        }
        if ((method == ConsentMethod.PER_PERSON) == staff.isEmpty()) {
            throw new IllegalArgumentException("Staff are named person by person, and only then");
        }
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("A consent to share nothing");
        }
    }

    /** For all methods but {@link ConsentMethod#PER_PERSON}. */
    public ConsentScope(ConsentMethod method, Set<FacilityId> facilities, Set<DataCategory> categories) {
        this(method, facilities, Set.of(), categories);
    }

    /** Whether whatever this lets through, the other does, too. */
    public boolean within(ConsentScope wider) {
        if (!wider.categories.containsAll(categories)) {
            return false;
        }
        if (wider.namesStaff() && !(namesStaff() && wider.staff.containsAll(staff))) {
            return false;
        }
        if (method.namesInstitutions()) {
            return facilities.stream().allMatch(wider::covers);
        }
        return wider.method == ConsentMethod.BLANKET && facilities.containsAll(wider.facilities);
    }

    /** What both let through; empty where that is nothing. */
    public Optional<ConsentScope> and(ConsentScope other) {
        if (!method.namesInstitutions() && other.method.namesInstitutions() || other.namesStaff() && !namesStaff()) {
            return other.and(this);
        }
        var both = new HashSet<>(categories);
        both.retainAll(other.categories);
        var places = new HashSet<>(facilities);
        if (method.namesInstitutions()) {
            places.removeIf(facility -> !other.covers(facility));
        } else {
            places.addAll(other.facilities);
        }
        var people = new HashSet<>(staff);
        people.removeIf(person -> !other.covers(person));
        var nobody = method.namesInstitutions() && places.isEmpty() || namesStaff() && people.isEmpty();
        return nobody || both.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsentScope(method, places, people, both));
    }

    public boolean covers(FacilityId facility) {
        return method.namesInstitutions() == facilities.contains(facility);
    }

    /** Whether somebody may look, as far as their person goes; their institution is asked for by itself. */
    public boolean covers(StaffId person) {
        return !namesStaff() || staff.contains(person);
    }

    /** Whether somebody at an institution may look. */
    public boolean covers(StaffId person, FacilityId facility) {
        return covers(facility) && covers(person);
    }

    public boolean covers(DataCategory category) {
        return category == DataCategory.IDENTITY || categories.contains(category);
    }

    /** The same institutions and people for these kinds of data only. */
    public ConsentScope onlyFor(Set<DataCategory> kinds) {
        return new ConsentScope(method, facilities, staff, kinds);
    }

    private boolean namesStaff() {
        return method == ConsentMethod.PER_PERSON;
    }
}

package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Objects.requireNonNull;

/**
 * 宛先. To whom of a team a post is said in particular: a profession (@訪問看護師), an institution, a profession at an
 * institution, or one person. The others read it all the same.
 */
public record Addressee(Profession profession, FacilityId facility, StaffId staff) implements Serializable {

    /** @throws IllegalArgumentException for nobody, and for a person who is named together with anything else */
    public Addressee {
        if (staff == null ? profession == null && facility == null : profession != null || facility != null) {
            throw new IllegalArgumentException("An addressee of " + profession + ", " + facility + ", " + staff);
        }
    }

    public static Addressee everyoneOf(Profession profession) {
        return new Addressee(requireNonNull(profession), null, null);
    }

    public static Addressee everyoneAt(FacilityId facility) {
        return new Addressee(null, requireNonNull(facility), null);
    }

    public static Addressee person(StaffId staff) {
        return new Addressee(null, null, requireNonNull(staff));
    }

    /** Whether somebody of this profession who works there is meant. */
    public boolean means(StaffId who, Profession theirProfession, FacilityId theirFacility) {
        if (staff != null) {
            return staff.equals(who);
        }
        return (profession == null || profession == theirProfession)
                && (facility == null || facility.equals(theirFacility));
    }
}

package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** To whom a post is said, with the names of the institution or the person, and the telephone of where they work. */
public record PostAddresseeRow(
        Long post,
        Profession profession,
        FacilityId facility,
        String facilityName,
        StaffId staff,
        String staffName,
        String phone)
        implements Serializable {

    public Addressee addressee() {
        return new Addressee(profession, facility, staff);
    }
}

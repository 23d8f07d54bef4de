package jp.lg.nayoro.polaris.board.service;

import java.io.Serializable;

import jp.lg.nayoro.polaris.board.entity.Addressee;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** Who reads a board, and as what. */
public record Reader(StaffId staff, Profession profession, FacilityId facility) implements Serializable {

    static Reader of(Caller caller) {
        return new Reader(caller.staff(), caller.profession(), caller.facility());
    }

    public boolean isMeantBy(Addressee addressee) {
        return addressee.means(staff, profession, facility);
    }
}

package jp.lg.nayoro.polaris.security.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.StaffProfile;
import jp.lg.nayoro.polaris.organization.entity.StaffState;

/**
 * One member of staff with their login, where they have one.
 *
 * @param login null before the slip was used
 * @param lastUsedAt when they last worked here in Polaris
 * @param invitedUntil the last day of an open slip
 */
public record MemberRow(
        Long staff,
        long version,
        String name,
        String nameKana,
        Profession profession,
        StaffState state,
        String licenseNumber,
        String email,
        LocalDateTime enteredAt,
        LocalDate leftOn,
        Long facility,
        String facilityName,
        FacilityKind facilityKind,
        String login,
        AccountState accountState,
        LocalDateTime lastUsedAt,
        LocalDate invitedUntil)
        implements Serializable {

    public StaffProfile profile() {
        return new StaffProfile(name, nameKana, profession, licenseNumber, email);
    }

    public boolean active() {
        return state == StaffState.ACTIVE;
    }

    /** Whether the login itself is stopped, at every workplace. */
    public boolean locked() {
        return accountState == AccountState.SUSPENDED;
    }
}

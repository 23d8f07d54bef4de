package jp.lg.nayoro.polaris.security.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/** 招待票: what is printed, once. The code exists nowhere else from then on. */
public record InvitationSlip(
        String name,
        String facilityName,
        Profession profession,
        String code,
        LocalDate expiresOn,
        String issuedBy,
        LocalDateTime issuedAt)
        implements Serializable {

    /** Never the code, never the name. */
    @Override
    public String toString() {
        return "InvitationSlip[" + expiresOn + "]";
    }
}

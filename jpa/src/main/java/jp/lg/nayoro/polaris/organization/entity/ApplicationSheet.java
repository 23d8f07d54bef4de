package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What stands on the paper of an institution.
 *
 * @param facility whose change or closing it is; null for an admission
 * @param effectiveOn the wished first day of use, the day of the change, or the first day on which the staff shall see nothing
 * @param receivedOn the day the secretariat got the paper, or the day it was entered
 * @param manager who shall be the first 施設管理者; null for a change or a closing
 */
public record ApplicationSheet(
        FacilityPaper paper,
        Long facility,
        FacilityKind kind,
        String number,
        String serviceCode,
        FacilityProfile profile,
        LocalDate effectiveOn,
        LocalDate receivedOn,
        String note,
        FirstManager manager)
        implements Serializable {

    /** 施設管理者となる人. */
    public record FirstManager(String name, String nameKana, Profession profession) implements Serializable {}
}

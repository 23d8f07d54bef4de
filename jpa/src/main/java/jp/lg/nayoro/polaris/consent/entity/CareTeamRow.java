package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** One member of a resident's care team, now or formerly, with the institution they work at. */
public record CareTeamRow(
        Long id,
        Long staffId,
        String name,
        Profession profession,
        Long facilityId,
        String facilityName,
        FacilityKind facilityKind,
        LocalDate since,
        LocalDate until,
        TeamSource source,
        LocalDateTime addedAt,
        LocalDateTime endedAt)
        implements Serializable {

    public StaffId staff() {
        return new StaffId(staffId);
    }

    /** As it was known at a moment: who was entered later was no member yet, and whose end was entered later still was one. */
    public boolean wasMemberOn(LocalDate day, LocalDateTime knownAt) {
        var endKnown = endedAt == null || !endedAt.isAfter(knownAt);
        return !addedAt.isAfter(knownAt) && !since.isAfter(day) && (!endKnown || lastsOn(day));
    }

    public FacilityId facility() {
        return new FacilityId(facilityId);
    }

    /** The last day of a former member; null of one who was taken back on the very day they were added. */
    public LocalDate lastDay() {
        return until == null || until.isBefore(since) ? null : until;
    }

    public boolean lastsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}

package jp.lg.nayoro.polaris.organization.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/**
 * 同意の範囲の変化. How many residents are touched when an institution joins or leaves: the Ministry asks that they are told, or
 * can easily know (domain 4.5). Consents are known to {@code consent} alone, which provides this; where nothing does, the page
 * says that it is not known.
 */
public interface FacilityScopePreview {

    /** Residents whose 一括同意, in force on that day, takes in an institution that joins. */
    long residentsTakenIn(LocalDate day);

    /** Residents whose consent reaches this institution on that day, and no longer will. */
    long residentsLosing(FacilityId facility, LocalDate day);
}

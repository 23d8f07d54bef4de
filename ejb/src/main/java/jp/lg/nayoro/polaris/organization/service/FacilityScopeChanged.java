package jp.lg.nayoro.polaris.organization.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/**
 * Fired in the transaction in which an institution is admitted or its closing is approved.
 *
 * @param from the first day on which it takes part, or no longer does
 */
public record FacilityScopeChanged(FacilityId facility, LocalDate from, boolean joins) {}

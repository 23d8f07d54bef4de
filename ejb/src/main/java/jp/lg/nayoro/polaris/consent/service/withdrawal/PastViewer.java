package jp.lg.nayoro.polaris.consent.service.withdrawal;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** これまでに見た人: one profession at one institution, from the first to the last time, and what kinds of data. No names of staff. */
public record PastViewer(
        FacilityId facility,
        String facilityName,
        Profession profession,
        LocalDateTime first,
        LocalDateTime last,
        Set<ViewedKind> kinds)
        implements Serializable {}

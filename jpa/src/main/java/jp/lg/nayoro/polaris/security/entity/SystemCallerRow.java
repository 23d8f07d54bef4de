package jp.lg.nayoro.polaris.security.entity;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;

/** What the database says of a system's token at this moment, once for each kind of data it is for. */
public record SystemCallerRow(
        Long token,
        String systemName,
        Long facilityId,
        String facilityName,
        FacilityKind facilityKind,
        String category) {}

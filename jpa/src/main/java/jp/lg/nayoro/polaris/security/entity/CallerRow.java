package jp.lg.nayoro.polaris.security.entity;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;

/** What the database says of a login at this moment, once for each of its roles ({@code role} is null without any). */
public record CallerRow(
        String login,
        Long staffId,
        String name,
        Profession profession,
        Long facilityId,
        String facilityName,
        FacilityKind facilityKind,
        String role) {}

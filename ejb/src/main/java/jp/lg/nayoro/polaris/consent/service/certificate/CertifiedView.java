package jp.lg.nayoro.polaris.consent.service.certificate;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.consent.service.withdrawal.ViewedKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;

/**
 * What one profession of one institution looked at on one day, and on what ground.
 *
 * @param reason as the gate named it ({@code DisclosureReason})
 */
public record CertifiedView(
        LocalDateTime first, long times, String facilityName, Profession profession, ViewedKind kind, String reason)
        implements Serializable {}

package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** One 「当機関の患者ではない」 that waits for the secretariat. */
public record DisputedLinkRow(
        Long id,
        RegistrationId registration,
        ResidentId resident,
        String facilityName,
        String localId,
        String name,
        String reason,
        String saidBy,
        LocalDateTime saidAt)
        implements Serializable {}

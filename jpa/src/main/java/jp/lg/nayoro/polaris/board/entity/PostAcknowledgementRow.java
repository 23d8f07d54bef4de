package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** Who answered what to a post that asked for it. */
public record PostAcknowledgementRow(
        Long post,
        StaffId staff,
        String staffName,
        Profession profession,
        String facilityName,
        Answer answer,
        LocalDateTime answeredAt)
        implements Serializable {}

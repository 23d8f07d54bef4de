package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** 紐付けを外した. Fired inside the transaction. {@code decision} is the line of the history that tells it. */
public record RegistrationUnlinked(
        long decision, RegistrationId registration, ResidentId resident, StaffId by, LocalDateTime at, String reason) {}

package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * 紐付けた. Fired inside the transaction.
 *
 * @param by null where the matcher decided
 */
public record RegistrationLinked(RegistrationId registration, ResidentId resident, StaffId by, LocalDateTime at) {}

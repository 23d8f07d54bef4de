package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 紐付けを保留した: nothing of the registration is shown until it is decided. Fired inside the transaction. */
public record RegistrationSuspended(RegistrationId registration, ResidentId resident, LocalDateTime at) {}

package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * 入院・退院・死亡 that an institution told and that was not known before. Fired inside the transaction that stores it. Whose it
 * is as a person, an observer reads through the registration's link.
 *
 * @param at the moment, where the institution tells it; else null
 */
public record HospitalEventRecorded(
        RegistrationId registration, FacilityId facility, EncounterKind kind, LocalDate on, LocalDateTime at) {}

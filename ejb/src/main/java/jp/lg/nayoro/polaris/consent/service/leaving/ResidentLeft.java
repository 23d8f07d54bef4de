package jp.lg.nayoro.polaris.consent.service.leaving;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.consent.entity.LeavingKind;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** A death or a moving out was recorded. Fired inside the transaction; the gate knows by itself. */
public record ResidentLeft(ResidentId resident, LeavingKind kind, LocalDate on) {}

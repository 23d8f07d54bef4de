package jp.lg.nayoro.polaris.consent.service.leaving;

import jp.lg.nayoro.polaris.consent.entity.LeavingKind;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** What had been recorded was a mistake, or the person came back. Fired inside the transaction; the gate knows by itself. */
public record ResidentReturned(ResidentId resident, LeavingKind kind) {}

package jp.lg.nayoro.polaris.consent.service;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * What a resident lets be shared is another than before: by a change of scope, a renewal or a correction. Fired inside the
 * transaction, once for each consent that gave way; a correction names one consent twice.
 */
public record ConsentChanged(
        ConsentId before, ConsentId after, ResidentId resident, ConsentScope scopeBefore, ConsentScope scopeAfter) {}

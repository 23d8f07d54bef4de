package jp.lg.nayoro.polaris.consent.service;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;

/** 開示の判断. The gate's answer with its reason, which the ledger keeps. */
public sealed interface Disclosure {

    /** Why, as the ledger keeps it. */
    DisclosureReason reason();

    /**
     * May be shown, under this consent. Data of an institution outside {@code scope} stays hidden even so: who looks and
     * whose data it is must both be inside.
     */
    record Allowed(DisclosureReason reason, ConsentId consent, ConsentScope scope) implements Disclosure {}

    /** The person does not exist for this caller. */
    record Denied(DisclosureReason reason) implements Disclosure {}
}

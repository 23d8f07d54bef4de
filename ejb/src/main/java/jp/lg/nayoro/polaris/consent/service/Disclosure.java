package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDateTime;
import java.util.Set;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.GlassOccasion;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;

/** 開示の判断. The gate's answer with its reason, which the ledger keeps. */
public sealed interface Disclosure {

    /** Why, as the ledger keeps it. */
    DisclosureReason reason();

    /**
     * May be shown, under this consent. Data of an institution outside {@code scope} stays hidden even so: who looks and
     * whose data it is must both be inside. Of the kinds of data the consent names, the scope holds those that are the
     * caller's to see by their profession.
     *
     * @param consent null of 緊急閲覧, and of the secretariat where none is in force
     * @param until when 緊急閲覧 ends; null otherwise
     */
    record Allowed(DisclosureReason reason, ConsentId consent, ConsentScope scope, LocalDateTime until)
            implements Disclosure {

        public Allowed(DisclosureReason reason, ConsentId consent, ConsentScope scope) {
            this(reason, consent, scope, null);
        }
    }

    /** Hidden like any other, but for the emergency door: on one of these occasions the caller may break the glass. */
    record Ask(DisclosureReason reason, Set<GlassOccasion> occasions) implements Disclosure {}

    /** The person does not exist for this caller. */
    record Denied(DisclosureReason reason) implements Disclosure {}
}

package jp.lg.nayoro.polaris.audit.service;

import java.util.Set;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * Under which numbers one person stands in the ledger. Rows of the ledger are never rewritten: after two enrolments of a
 * person were merged, the earlier ones are found through this.
 */
public interface ResidentAliases {

    /** The resident themselves among them. */
    Set<ResidentId> of(ResidentId resident);
}

package jp.lg.nayoro.polaris.audit.entity.chain;

/**
 * 不整合. What is wrong with a ledger, and where.
 *
 * @param id the first row that is not as it was written
 */
public record ChainFault(long id, Tampering kind) {}

package jp.lg.nayoro.polaris.audit.entity.chain;

import java.util.Optional;

/**
 * What a check found.
 *
 * @param rows how many were read
 * @param lastId 0 for an empty ledger
 * @param anchors how many were found to agree
 * @param fault the first one, or null
 */
public record ChainReport(long rows, long lastId, String lastHash, int anchors, ChainFault fault) {

    public boolean intact() {
        return fault == null;
    }

    public Optional<ChainFault> firstFault() {
        return Optional.ofNullable(fault);
    }

    ChainReport orElseBy(ChainFault found) {
        return new ChainReport(rows, lastId, lastHash, anchors, found);
    }
}

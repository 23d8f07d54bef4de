package jp.lg.nayoro.polaris.audit.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.audit.entity.chain.Tampering;

/**
 * One check of the ledger as its readers see it.
 *
 * @param checkedBy null for the check of the night
 * @param badId the first row that is wrong; null, as is the fault, where none is
 */
public record AuditCheckRow(
        LocalDateTime checkedAt,
        String checkedBy,
        long rows,
        long lastId,
        String lastHash,
        int anchors,
        Long badId,
        Tampering fault)
        implements Serializable {

    public boolean intact() {
        return fault == null;
    }
}

package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One withdrawal of a resident, with who asked and who did it. */
public record WithdrawalRow(
        Long id,
        SignerKind requesterKind,
        String requesterName,
        String relationship,
        String reason,
        CopiesRule copies,
        String withdrawnBy,
        LocalDateTime withdrawnAt)
        implements Serializable {

    static final String OF_RESIDENT =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.WithdrawalRow(
                w.id, w.requesterKind, w.requesterName, w.relationship, w.reason, w.copies, s.name, w.withdrawnAt)
            FROM ConsentWithdrawal w JOIN Staff s ON s.id = w.withdrawnBy
            WHERE w.resident = :resident
            ORDER BY w.id DESC""";
}

package jp.lg.nayoro.polaris.consent.service.withdrawal;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.NoticeStatusRow;
import jp.lg.nayoro.polaris.consent.entity.WithdrawalRow;

/** 撤回の結果 of one resident: what was withdrawn so far, newest first, whom it was told, and who had looked. */
public record WithdrawalAccount(
        List<WithdrawalRow> withdrawals, List<NoticeStatusRow> notices, List<PastViewer> viewers)
        implements Serializable {

    /** Null where nobody came to the counter yet. */
    public WithdrawalRow latest() {
        return withdrawals.isEmpty() ? null : withdrawals.get(0);
    }
}

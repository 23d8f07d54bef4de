package jp.lg.nayoro.polaris.consent.service.withdrawal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.CopiesRule;

/**
 * What a withdrawal will do, before it is done.
 *
 * @param validUntil the last day of the consent that would be withdrawn; null where none is left to withdraw
 * @param viewers who has looked so far
 */
public record WithdrawalForecast(LocalDate validUntil, List<PastViewer> viewers, CopiesRule copies)
        implements Serializable {

    public boolean possible() {
        return validUntil != null;
    }

    public long institutions() {
        return viewers.stream().map(PastViewer::facility).distinct().count();
    }
}

package jp.lg.nayoro.polaris.audit.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * What somebody looks for in the ledger. Everything but the period may be null.
 *
 * @param until the last day, itself included
 * @param who a login, or a part of a member of staff's name
 * @param page from 0
 */
public record AuditFilter(
        LocalDate from,
        LocalDate until,
        String who,
        ResidentId resident,
        String action,
        AuditOutcome outcome,
        int page) {

    public AuditFilter {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it starts: " + from + " > " + until);
        }
        if (page < 0) {
            throw new IllegalArgumentException("No such page: " + page);
        }
    }
}

package jp.lg.nayoro.polaris.audit.service;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.audit.entity.AuditEvent;

/** A row before its moment is known: that is told under the lock of the head, so that moments rise with the places in the chain. */
@FunctionalInterface
public interface LedgerRow {

    AuditEvent at(LocalDateTime moment);
}

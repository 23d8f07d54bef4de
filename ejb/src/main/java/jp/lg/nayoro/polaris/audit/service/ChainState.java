package jp.lg.nayoro.polaris.audit.service;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.audit.entity.AuditCheckRow;

/**
 * 証跡の鎖の状態.
 *
 * @param lastCheck null before the first
 * @param anchoredAt when the head was last written outside of the database; null before the first time
 * @param anchoredId which row was the head then
 */
public record ChainState(AuditCheckRow lastCheck, LocalDateTime anchoredAt, long anchoredId) implements Serializable {}

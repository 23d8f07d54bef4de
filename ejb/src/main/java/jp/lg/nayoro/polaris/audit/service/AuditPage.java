package jp.lg.nayoro.polaris.audit.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.audit.entity.AuditEventRow;

/** Some lines of the ledger, newest first, and whether older ones follow. They are not counted: there may be millions. */
public record AuditPage(List<AuditEventRow> rows, boolean more) implements Serializable {}

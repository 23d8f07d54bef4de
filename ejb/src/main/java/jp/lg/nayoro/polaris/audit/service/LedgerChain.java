package jp.lg.nayoro.polaris.audit.service;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.audit.entity.chain.Anchor;
import jp.lg.nayoro.polaris.audit.entity.chain.AnchorFile;
import jp.lg.nayoro.polaris.audit.entity.chain.ChainReport;
import jp.lg.nayoro.polaris.audit.entity.chain.LedgerExport;
import jp.lg.nayoro.polaris.audit.entity.chain.LedgerTable;
import jp.lg.nayoro.polaris.shared.service.Setting;

/** 証跡の鎖 as a whole: followed from its first row, anchored, carried out. Adding to it is {@link AuditLedger}'s alone (ADR 0033). */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED) // reads by itself, whatever transaction asks
public class LedgerChain {

    @Resource(lookup = "java:jboss/datasources/polaris")
    DataSource dataSource;

    @Inject
    Clock clock;

    AnchorFile anchorFile = new AnchorFile(Path.of(Setting.AUDIT_ANCHOR.value()));

    /** Writes the head of this moment outside of the database. */
    public Anchor anchor() {
        var head = onTheTable(LedgerTable::head);
        var anchor = new Anchor(LocalDateTime.now(clock), head.id(), head.hash());
        try {
            anchorFile.append(anchor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return anchor;
    }

    /** In the order of their writing; none before the first was written. */
    public List<Anchor> anchors() {
        try {
            return anchorFile.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows the whole chain and holds it against the anchors. */
    public ChainReport follow() {
        var anchors = anchors(); // before the head is read: an anchor written meanwhile would lie behind it
        return onTheTable(table -> table.check(anchors));
    }

    /** A file for its owner only, which the caller deletes. */
    public Path export() {
        try {
            var file = Files.createTempFile(
                    "polaris-ledger",
                    ".jsonl",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newBufferedWriter(file)) {
                onTheTable(table -> exported(table, out));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Anchor exported(LedgerTable table, BufferedWriter out) throws SQLException {
        try {
            var head = table.head();
            LedgerExport.begin(out, LocalDateTime.now(clock), head);
            table.read(1, head.id(), line -> LedgerExport.row(out, line));
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T onTheTable(Reading<T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            return reading.of(new LedgerTable(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger cannot be read", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(LedgerTable table) throws SQLException;
    }
}

package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** How the consents stand in the database: the row, its institutions, its kinds of data, and the paper of some. */
final class ConsentRows {

    private static final int EVERY_SO_MANY_IS_SCANNED = 5;

    private final List<Agreement> agreements;
    private final Charts charts;
    private final Member secretary;

    ConsentRows(List<Agreement> agreements, Charts charts, Member secretary) {
        this.agreements = agreements;
        this.charts = charts;
        this.secretary = secretary;
    }

    void write(Connection connection) throws SQLException {
        try (var rows = new Batch(
                connection,
                "consent",
                "id",
                "resident_id",
                "method",
                "state",
                "form_version",
                "signer_kind",
                "signer_name",
                "signer_relationship",
                "signed_on",
                "received_on",
                "receiving_facility_id",
                "valid_from",
                "valid_until",
                "registered_at",
                "registered_by",
                "withdrawn_at",
                "withdrawn_by",
                "withdrawal_reason",
                "ended_at",
                "ended_by",
                "received_by")) {
            for (var agreement : agreements) {
                write(rows, agreement);
            }
        }
        writeScopes(connection);
        writeScans(connection);
        ConsentRecordRows.write(connection);
    }

    private void write(Batch rows, Agreement agreement) throws SQLException {
        var signer = agreement.signer();
        var withdrawn = agreement.withdrawnOn();
        var throughFacility = agreement.id() % 3 != 0;
        rows.add(
                agreement.id(),
                agreement.person().id(),
                agreement.scope().method(),
                agreement.state(),
                ConsentFormRows.FORM,
                signer.kind(),
                signer.name(),
                signer.relationship(),
                signedOn(agreement),
                agreement.from().minusDays(3),
                throughFacility ? charts.of(agreement.person()).get(0).place().id() : null,
                agreement.from(),
                agreement.until(),
                registeredAt(agreement),
                secretary.id(),
                withdrawn == null ? null : withdrawn.atTime(16, 10),
                withdrawn == null ? null : secretary.id(),
                withdrawn == null ? null : "本人から撤回の申出（同意撤回届を受領）",
                endOf(agreement),
                endOf(agreement) == null ? null : secretary.id(),
                throughFacility ? "受付" : null);
    }

    /** Withdrawn, or until the next one of the same person was registered. */
    private LocalDateTime endOf(Agreement agreement) {
        if (agreement.withdrawnOn() != null) {
            return agreement.withdrawnOn().atTime(16, 10);
        }
        if (agreement.state() != ConsentState.SUPERSEDED) {
            return null;
        }
        return agreements.stream()
                .filter(next -> next.person().equals(agreement.person()) && next.id() > agreement.id())
                .findFirst()
                .map(ConsentRows::registeredAt)
                .orElseThrow();
    }

    private static LocalDateTime registeredAt(Agreement agreement) {
        return agreement.from().atTime(10, (int) (agreement.id() % 60));
    }

    private static LocalDate signedOn(Agreement agreement) {
        return agreement.from().minusDays(5 + agreement.id() % 9);
    }

    private void writeScopes(Connection connection) throws SQLException {
        try (var facilities = new Batch(connection, "consent_facility", "consent_id", "facility_id");
                var categories = new Batch(connection, "consent_category", "consent_id", "category")) {
            for (var agreement : agreements) {
                var scope = agreement.scope();
                for (var place : scope.facilities().stream()
                        .mapToLong(FacilityId::value)
                        .sorted()
                        .toArray()) {
                    facilities.add(agreement.id(), place);
                }
                for (var category : scope.categories().stream().sorted().toList()) {
                    categories.add(agreement.id(), category);
                }
            }
        }
    }

    private void writeScans(Connection connection) throws SQLException {
        try (var scans = new Batch(
                connection,
                "consent_scan",
                "consent_id",
                "sheet",
                "pages",
                "scope_page",
                "file_name",
                "media_type",
                "sha256",
                "content",
                "added_at",
                "added_by")) {
            for (var agreement : agreements) {
                if (agreement.person().id() == People.STAR || agreement.id() % EVERY_SO_MANY_IS_SCANNED == 0) {
                    var paper = ConsentPaper.of(agreement, signedOn(agreement));
                    scans.add(
                            agreement.id(),
                            1,
                            1,
                            1,
                            "同意書_%04d.pdf".formatted(agreement.person().id()),
                            "application/pdf",
                            Sha256.hex(paper),
                            paper,
                            registeredAt(agreement),
                            secretary.id());
                }
            }
        }
    }
}

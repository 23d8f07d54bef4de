package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.ApplicationKind;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.ConsentScopeText;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.ScanState;

/** A change of scope that a home nurse sent yesterday with its scan; the secretariat has received it and may register it. */
final class FollowUpRows {

    /** Of its own, well above those of {@link ConsentFormRows}. */
    private static final long PAPER = 101;

    private final LocalDate today;
    private final List<Agreement> agreements;
    private final Member nurse;

    FollowUpRows(LocalDate today, List<Agreement> agreements, Member nurse) {
        this.today = today;
        this.agreements = agreements;
        this.nurse = nurse;
    }

    void write(Connection connection) throws SQLException {
        var changed = agreements.stream()
                .filter(agreement -> agreement.person().id() != People.STAR && agreement.letsWriteOn(today))
                .findFirst()
                .orElseThrow();
        writePaper(connection, changed);
        writeForm(connection, changed);
        writeScan(connection, changed.person());
    }

    private void writePaper(Connection connection, Agreement changed) throws SQLException {
        var person = changed.person();
        try (var papers = new Batch(
                connection,
                "consent_application",
                "id",
                "kind",
                "follows_consent_id",
                "facility_id",
                "name",
                "name_kana",
                "birth_date",
                "state",
                "form_version",
                "explained_on",
                "signed_on",
                "received_on",
                "created_by",
                "created_at",
                "moved_at")) {
            papers.add(
                    PAPER,
                    ApplicationKind.CHANGE,
                    changed.id(),
                    nurse.place().id(),
                    person.name().written(),
                    person.name().kana(),
                    person.birthDate(),
                    ConsentState.RECEIVED,
                    ConsentFormRows.FORM,
                    today.minusDays(2),
                    today.minusDays(2),
                    today.minusDays(1),
                    nurse.id(),
                    today.minusDays(2).atTime(16, 40),
                    today.minusDays(1).atTime(9, 5));
        }
    }

    private void writeForm(Connection connection, Agreement changed) throws SQLException {
        try (var forms = new Batch(
                connection,
                "consent_application_form",
                "application_id",
                "scope",
                "valid_from",
                "valid_until",
                "form_version",
                "signer_kind",
                "signer_name",
                "signer_relationship",
                "signed_on",
                "received_on",
                "receiving_facility_id")) {
            forms.add(
                    PAPER,
                    ConsentScopeText.of(otherKinds(changed.scope())),
                    today.minusDays(1),
                    changed.until(),
                    ConsentFormRows.FORM,
                    changed.signer().kind(),
                    changed.signer().name(),
                    changed.signer().relationship(),
                    today.minusDays(2),
                    today.minusDays(2),
                    nurse.place().id());
        }
    }

    /** No pictures any more, and one of the sensitive kinds in addition. */
    private static ConsentScope otherKinds(ConsentScope scope) {
        var kinds = new HashSet<>(scope.categories());
        kinds.remove(DataCategory.IMAGE);
        kinds.add(DataCategory.sensitive().get(0));
        return scope.onlyFor(kinds);
    }

    private void writeScan(Connection connection, Person person) throws SQLException {
        var paper = TinyPdf.of("医療・介護情報の共有に関する同意書（見本）", "範囲の変更のために署名した書面の写しです。");
        try (var scans = new Batch(
                connection,
                "paper_scan",
                "file_name",
                "media_type",
                "sha256",
                "content",
                "application_id",
                "resident_id",
                "state",
                "received_by",
                "received_at")) {
            scans.add(
                    "henkou.pdf",
                    "application/pdf",
                    Sha256.hex(paper),
                    paper,
                    PAPER,
                    person.id(),
                    ScanState.WAITING,
                    nurse.id(),
                    today.minusDays(2).atTime(16, 40));
        }
    }
}

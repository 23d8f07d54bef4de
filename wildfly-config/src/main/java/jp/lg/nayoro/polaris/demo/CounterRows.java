package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.ClaimState;
import jp.lg.nayoro.polaris.consent.entity.CopiesRule;
import jp.lg.nayoro.polaris.consent.entity.LeavingKind;
import jp.lg.nayoro.polaris.consent.entity.LeavingSource;
import jp.lg.nayoro.polaris.consent.entity.NoticeAnswer;
import jp.lg.nayoro.polaris.consent.entity.ScanState;
import jp.lg.nayoro.polaris.consent.entity.SignalState;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;

/** What waits at the counter: a withdrawal just made whose notices are out, two claims, a death that a hospital told. */
final class CounterRows {

    /** Withdrew yesterday; see {@link Consents}. */
    static final long JUST_WITHDRAWN = 8;

    private static final long SAID_TO_BE_DEAD = 284;

    private final LocalDate today;
    private final List<Person> residents;
    private final Charts charts;
    private final Workforce workforce;
    private final Member secretary;

    CounterRows(LocalDate today, List<Person> residents, Charts charts, Workforce workforce) {
        this.today = today;
        this.residents = residents;
        this.charts = charts;
        this.workforce = workforce;
        this.secretary = workforce.of("jimukyoku");
    }

    void write(Connection connection) throws SQLException {
        writeWithdrawal(connection);
        writeClaims(connection);
        writeSignal(connection);
        writeLeavings(connection);
        writeScan(connection);
    }

    /** A form whose symbol could not be read. */
    private void writeScan(Connection connection) throws SQLException {
        var paper = TinyPdf.of("医療・介護情報の共有に関する同意書（見本）", "右上が折れて、QRコードを読み取れなかった写しです。");
        try (var scans = new Batch(
                connection,
                "paper_scan",
                "file_name",
                "media_type",
                "sha256",
                "content",
                "state",
                "received_by",
                "received_at")) {
            scans.add(
                    "scan-0001.pdf",
                    "application/pdf",
                    Sha256.hex(paper),
                    paper,
                    ScanState.WAITING,
                    secretary.id(),
                    today.minusDays(1).atTime(13, 15));
        }
    }

    private void writeWithdrawal(Connection connection) throws SQLException {
        var at = today.minusDays(1).atTime(16, 10);
        try (var papers = new Batch(
                        connection,
                        "consent_withdrawal",
                        "resident_id",
                        "requester_kind",
                        "requester_name",
                        "reason",
                        "copies",
                        "withdrawn_by",
                        "withdrawn_at");
                var notices = new Batch(
                        connection,
                        "viewer_notice",
                        "resident_id",
                        "facility_id",
                        "stopped_at",
                        "first_viewed_at",
                        "last_viewed_at",
                        "copies",
                        "answer",
                        "answered_by",
                        "answered_at")) {
            papers.add(
                    JUST_WITHDRAWN,
                    SignerKind.SELF,
                    person(JUST_WITHDRAWN).name().written(),
                    "理由は述べない",
                    CopiesRule.KEEP,
                    secretary.id(),
                    at);
            for (var login : List.of("care01", "kango01", "ishi01", "kanri01", "yaku01")) {
                var viewer = workforce.of(login);
                var answered = login.equals("yaku01");
                notices.add(
                        JUST_WITHDRAWN,
                        viewer.place().id(),
                        at,
                        at.minusDays(200),
                        at.minusDays(4),
                        CopiesRule.KEEP,
                        answered ? NoticeAnswer.NOTHING_HELD : null,
                        answered ? viewer.id() : null,
                        answered ? at.plusHours(1) : null);
            }
        }
    }

    private void writeClaims(Connection connection) throws SQLException {
        var helper = workforce.of("helper01");
        var manager = workforce.of("kanri01");
        var star = person(People.STAR);
        try (var claims = new Batch(
                connection,
                "care_team_claim",
                "resident_id",
                "staff_id",
                "facility_id",
                "typed_name",
                "typed_birth_date",
                "reason",
                "claimed_by",
                "claimed_at",
                "state")) {
            claims.add(
                    star.id(),
                    helper.id(),
                    helper.place().id(),
                    star.name().written(),
                    star.birthDate(),
                    "来週から訪問介護を始めるため",
                    helper.id(),
                    today.minusDays(2).atTime(17, 20),
                    ClaimState.WAITING);
            claims.add(
                    null,
                    manager.id(),
                    manager.place().id(),
                    "佐藤 はな子",
                    star.birthDate(),
                    "退院の調整を担当するため",
                    manager.id(),
                    today.minusDays(1).atTime(9, 40),
                    ClaimState.WAITING);
        }
    }

    private void writeSignal(Connection connection) throws SQLException {
        var chart = charts.of(person(SAID_TO_BE_DEAD)).stream()
                .filter(Chart::linked)
                .findFirst()
                .orElseThrow();
        try (var signals = new Batch(
                connection,
                "leaving_signal",
                "registration_id",
                "facility_id",
                "kind",
                "left_on",
                "told_at",
                "state")) {
            signals.add(
                    chart.id(),
                    chart.place().id(),
                    LeavingKind.DIED,
                    today.minusDays(3),
                    today.minusDays(1).atTime(2, 30),
                    SignalState.OPEN);
        }
    }

    private void writeLeavings(Connection connection) throws SQLException {
        try (var leavings = new Batch(
                connection,
                "resident_leaving",
                "resident_id",
                "kind",
                "left_on",
                "source",
                "recorded_by",
                "recorded_at")) {
            for (var person : residents) {
                if (person.diedOn() != null) {
                    add(leavings, person, LeavingKind.DIED, person.diedOn());
                }
                if (person.movedOutOn() != null) {
                    add(leavings, person, LeavingKind.MOVED_OUT, person.movedOutOn());
                }
            }
        }
    }

    private void add(Batch leavings, Person person, LeavingKind kind, LocalDate on) throws SQLException {
        var recorded = on.plusDays(2).atTime(11, 15);
        leavings.add(person.id(), kind, on, LeavingSource.REGISTER, secretary.id(), recorded);
    }

    private Person person(long id) {
        return residents.get((int) id - 1);
    }
}

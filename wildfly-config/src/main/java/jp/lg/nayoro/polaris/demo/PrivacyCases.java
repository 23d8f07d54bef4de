package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.AlertState;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.FindingKind;
import jp.lg.nayoro.polaris.consent.entity.GlassOccasion;

/** 緊急閲覧 and what waits for the privacy officer: one opening to judge, one judged, and an alert of most kinds. */
final class PrivacyCases {

    private static final int HOURS_OPEN = 4;

    private final LocalDate today;
    private final Teams teams;
    private final List<Person> residents;
    private final Workforce workforce;
    private long alerts;

    PrivacyCases(LocalDate today, Teams teams, List<Person> residents, Workforce workforce) {
        this.today = today;
        this.teams = teams;
        this.residents = residents;
        this.workforce = workforce;
    }

    void write(Connection connection) throws SQLException {
        var doctor = workforce.of("ishi01");
        var nurse = workforce.of("kango01");
        var lately = today.minusDays(1).atTime(19, 42);
        var before = today.minusDays(26).atTime(8, 5);
        try (var glasses = new Batch(
                connection,
                "break_glass",
                "id",
                "resident_id",
                "staff_id",
                "facility_id",
                "occasion",
                "reason",
                "instead_of",
                "opened_at",
                "open_until")) {
            open(glasses, 1, doctor, lately, "夜間に自宅で倒れ救急外来へ搬送。意識がなく家族とも連絡がつかないため、服薬とアレルギーを確認する。");
            open(glasses, 2, nurse, before, "訪問先の隣家から救助の求めがあり応急対応。主治医に伝えるため既往と服薬を確認する。");
        }
        try (var categories = new Batch(connection, "break_glass_category", "break_glass_id", "category")) {
            for (var category : List.of(DataCategory.IDENTITY, DataCategory.MEDICATION, DataCategory.DIAGNOSIS)) {
                categories.add(1, category);
                categories.add(2, category);
            }
        }
        try (var rows = new Batch(
                connection,
                "privacy_alert",
                "id",
                "kind",
                "state",
                "staff_id",
                "resident_id",
                "break_glass_id",
                "found_key",
                "figures",
                "acted_at",
                "found_at")) {
            writeAlerts(rows, doctor, nurse, lately, before);
        }
        try (var findings =
                new Batch(connection, "privacy_finding", "alert_id", "kind", "words", "found_by", "found_at")) {
            findings.add(
                    2,
                    FindingKind.JUSTIFIED,
                    "本人と主治医に電話で確かめた。搬送先の記録とも合っている。",
                    workforce.of("kojin01").id(),
                    before.plusDays(1).withHour(10));
        }
    }

    private void writeAlerts(Batch rows, Member doctor, Member nurse, LocalDateTime lately, LocalDateTime before)
            throws SQLException {
        var claimed = stranger(workforce.of("kanri01"));
        glassAlert(rows, 1, doctor, lately, AlertState.OPEN);
        glassAlert(rows, 2, nurse, before, AlertState.CLOSED);
        alert(
                rows,
                AlertKind.VOLUME,
                workforce.of("yaku01"),
                null,
                "41 (12)",
                today.minusDays(1).atTime(23, 59));
        alert(
                rows,
                AlertKind.OUT_OF_HOURS,
                workforce.of("care01"),
                null,
                "23:48 (3)",
                today.minusDays(2).atTime(23, 48));
        alert(
                rows,
                AlertKind.REFUSALS,
                workforce.of("helper01"),
                null,
                "14",
                today.minusDays(4).atTime(16, 20));
        alert(
                rows,
                AlertKind.SELF_CLAIM,
                workforce.of("kanri01"),
                claimed,
                null,
                today.minusDays(3).atTime(11, 15));
        for (var person : residents) {
            var kin = teams.of(person).stream()
                    .filter(member ->
                            member.name().family().equals(person.name().family()))
                    .findFirst();
            if (kin.isPresent()) {
                alert(
                        rows,
                        AlertKind.SAME_FAMILY_NAME,
                        kin.get(),
                        person,
                        null,
                        today.minusDays(5).atTime(14, 2));
                return;
            }
        }
    }

    private void open(Batch glasses, int id, Member who, LocalDateTime at, String reason) throws SQLException {
        glasses.add(
                id,
                stranger(who).id(),
                who.id(),
                who.place().id(),
                GlassOccasion.EMERGENCY,
                reason,
                "NOT_IN_CARE_TEAM",
                at,
                at.plusHours(HOURS_OPEN));
    }

    private void glassAlert(Batch rows, int glass, Member who, LocalDateTime at, AlertState state) throws SQLException {
        rows.add(
                ++alerts,
                AlertKind.BREAK_GLASS,
                state,
                who.id(),
                stranger(who).id(),
                glass,
                "glass " + glass,
                null,
                at,
                at);
    }

    private void alert(Batch rows, AlertKind kind, Member who, Person whom, String figures, LocalDateTime at)
            throws SQLException {
        rows.add(
                ++alerts,
                kind,
                AlertState.OPEN,
                who.id(),
                whom == null ? null : whom.id(),
                null,
                "demo",
                figures,
                at,
                at.plusMinutes(5));
    }

    /** Somebody who consented plainly and whom this member does not care for. */
    private Person stranger(Member member) {
        return residents.stream()
                .filter(person -> ConsentCase.of(person.id()) == ConsentCase.PLAIN)
                .filter(person -> !teams.of(person).contains(member))
                .skip(member.id())
                .findFirst()
                .orElseThrow();
    }
}

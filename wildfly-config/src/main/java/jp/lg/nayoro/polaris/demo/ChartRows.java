package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.identity.service.match.AutoRules;
import jp.lg.nayoro.polaris.identity.service.match.PersonComparison;
import jp.lg.nayoro.polaris.identity.service.match.SharedValues;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;
import jp.lg.nayoro.polaris.identity.service.match.normal.RawPerson;

/** How the registrations stand in the database, and what the secretariat decided of them. */
final class ChartRows {

    private final LocalDate today;
    private final List<Chart> charts;

    ChartRows(LocalDate today, List<Chart> charts) {
        this.today = today;
        this.charts = charts;
    }

    void write(Connection connection) throws SQLException {
        try (var rows = new Batch(
                connection,
                "registration",
                "id",
                "facility_id",
                "local_id",
                "name",
                "name_kana",
                "birth_date",
                "sex",
                "postal_code",
                "address",
                "phone",
                "insurer_number",
                "insured_symbol",
                "insured_number",
                "name_key",
                "kana_key",
                "resident_id",
                "first_seen_at",
                "updated_at")) {
            for (var chart : charts) {
                write(rows, chart);
            }
        }
    }

    private void write(Batch rows, Chart chart) throws SQLException {
        var spelling = chart.spelling();
        var said = demographics(chart);
        rows.add(
                chart.id(),
                chart.place().id(),
                chart.localId(),
                spelling.name(),
                spelling.kana(),
                said.birthDate(),
                said.sex(),
                said.postalCode(),
                said.address(),
                said.phone(),
                said.insurerNumber(),
                said.insuredSymbol(),
                said.insuredNumber(),
                said.name().nameKey(),
                said.name().kanaKey(),
                chart.linked() ? chart.person().id() : null,
                today.minusDays(390 + chart.id() % 60).atTime(2, 30),
                today.minusDays(1 + chart.id() % 25).atTime(2, 30));
    }

    private Demographics demographics(Chart chart) {
        var spelling = chart.spelling();
        var person = chart.person();
        var medical = chart.place().medical();
        return new Demographics(
                NameFolding.fold(spelling.name(), spelling.kana()),
                spelling.birthDate(),
                person.sex(),
                spelling.address() == null ? null : person.home().postalCode(),
                spelling.address(),
                spelling.phone(),
                medical ? MedicalCard.insurer(person, today) : ResidentRows.INSURER,
                medical ? MedicalCard.symbol(person, today) : null,
                medical ? MedicalCard.number(person) : person.insuredNumber());
    }

    /** Every link has its decision; and twins were told from one another. */
    void writeDecisions(Connection connection, Member secretary) throws SQLException {
        try (var rows = new Batch(
                connection,
                "registration_decision",
                "registration_id",
                "resident_id",
                "kind",
                "evidence",
                "reason",
                "decided_by",
                "decided_at")) {
            for (var chart : charts) {
                var day = today.minusDays(380 + chart.id() % 60);
                if (chart.linked()) {
                    rows.add(link(chart, secretary, day));
                }
                var pair = Pair.of(chart.person().id());
                if (pair != null
                        && pair.kind() == Pair.Kind.TWINS
                        && pair.first() == chart.person().id()) {
                    rows.add(refusal(chart, pair, secretary, day));
                }
            }
        }
    }

    private static Object[] refusal(Chart chart, Pair twins, Member secretary, LocalDate day) {
        return new Object[] {
            chart.id(), twins.second(), DecisionKind.REFUSED, null, "双子のきょうだいのため別人", secretary.id(), day.atTime(11, 20)
        };
    }

    /** What the matcher says of the pair today stands as what it said then. */
    private Object[] link(Chart chart, Member secretary, LocalDate day) {
        var pair = new PersonComparison(SharedValues.NONE)
                .compare(normal(demographics(chart)), normal(ResidentRows.demographics(chart.person())));
        var certain = AutoRules.ground(pair, level -> false) != null;
        return new Object[] {
            chart.id(),
            chart.person().id(),
            DecisionKind.LINKED,
            pair.words(),
            certain ? null : "施設に電話で確認",
            secretary.id(),
            day.atTime(14, (int) (chart.id() % 60))
        };
    }

    private static NormalPerson normal(Demographics told) {
        boolean medical = told.ofMedicalInsurance();
        return NormalPerson.of(new RawPerson(
                told.name().name(),
                told.name().kana(),
                told.birthDate() == null ? null : told.birthDate().toString(),
                told.sex().name(),
                told.address(),
                told.phone(),
                medical ? told.insurerNumber() : null,
                medical ? told.insuredSymbol() : null,
                medical ? told.insuredNumber() : null,
                null,
                medical ? null : told.insuredNumber()));
    }
}

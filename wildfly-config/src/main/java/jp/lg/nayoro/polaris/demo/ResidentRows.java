package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.service.NameFolding;

/** How the enrolled stand in the database: 加入者 and their 要介護認定. */
final class ResidentRows {

    static final String INSURER = "012211";

    private static final List<CareLevel> LEVELS = List.of(
            CareLevel.SUPPORT_1,
            CareLevel.SUPPORT_2,
            CareLevel.CARE_1,
            CareLevel.CARE_1,
            CareLevel.CARE_2,
            CareLevel.CARE_2,
            CareLevel.CARE_3,
            CareLevel.CARE_4,
            CareLevel.CARE_5);

    private final LocalDate today;
    private final List<Person> residents;
    private final Consents consents;

    ResidentRows(LocalDate today, List<Person> residents, Consents consents) {
        this.today = today;
        this.residents = residents;
        this.consents = consents;
    }

    void write(Connection connection) throws SQLException {
        try (var rows = new Batch(
                connection,
                "resident",
                "id",
                "name",
                "name_kana",
                "birth_date",
                "sex",
                "postal_code",
                "address",
                "phone",
                "insurer_number",
                "insured_number",
                "medical_insurer_number",
                "medical_symbol",
                "medical_number",
                "name_key",
                "kana_key",
                "died_on",
                "moved_out_on",
                "enrolled_at")) {
            for (var person : residents) {
                write(rows, person);
            }
        }
        writeCertifications(connection);
    }

    private void write(Batch rows, Person person) throws SQLException {
        var known = demographics(person);
        boolean card = person.id() % 3 == 1; // the others enrolled without showing it
        rows.add(
                person.id(),
                known.name().name(),
                known.name().kana(),
                known.birthDate(),
                known.sex(),
                known.postalCode(),
                known.address(),
                known.phone(),
                known.insurerNumber(),
                known.insuredNumber(),
                card ? MedicalCard.insurer(person, today) : null,
                card ? MedicalCard.symbol(person, today) : null,
                card ? MedicalCard.number(person) : null,
                known.name().nameKey(),
                known.name().kanaKey(),
                person.diedOn(),
                person.movedOutOn(),
                consents.firstDayOf(person).atTime(10, 15));
    }

    static Demographics demographics(Person person) {
        var home = person.home();
        return new Demographics(
                NameFolding.fold(person.name().written(), person.name().kana()),
                person.birthDate(),
                person.sex(),
                home.postalCode(),
                home.address(),
                home.phone(),
                INSURER,
                null,
                person.insuredNumber());
    }

    private void writeCertifications(Connection connection) throws SQLException {
        try (var rows = new Batch(
                connection,
                "certification",
                "resident_id",
                "care_level",
                "certified_on",
                "valid_from",
                "valid_until")) {
            for (var person : residents) {
                var dice = Dice.of("certification", person.id());
                var certified = person.id() <= 15 || dice.chance(0.35 + (person.ageOn(today) - 65) * 0.025);
                if (certified) {
                    writeCertifications(rows, person, dice);
                }
            }
        }
    }

    /** The one in force, to the last day of a month, and often the one before it, which was a step lighter. */
    private void writeCertifications(Batch rows, Person person, Dice dice) throws SQLException {
        var step = person.id() == People.STAR ? LEVELS.indexOf(CareLevel.CARE_2) : dice.between(0, LEVELS.size() - 1);
        var from = today.minusMonths(dice.between(1, 11)).withDayOfMonth(1);
        var until = from.plusMonths(12).minusDays(1);
        if (person.id() == People.STAR || dice.chance(0.6)) {
            var before = LEVELS.get(Math.max(0, step - 2));
            rows.add(person.id(), before, from.minusMonths(12).minusDays(10), from.minusMonths(12), from.minusDays(1));
        }
        rows.add(person.id(), LEVELS.get(step), from.minusDays(dice.between(4, 20)), from, until);
    }
}

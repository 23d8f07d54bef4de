package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Until when the teams have looked at the records, so that something is new to them; and whom they marked as favourites. */
final class VisitRows {

    private static final double LOOKED_AT = 0.7;
    private static final double FAVOURITE = 0.08;

    private final LocalDate today;
    private final List<Person> residents;
    private final Teams teams;

    VisitRows(LocalDate today, List<Person> residents, Teams teams) {
        this.today = today;
        this.residents = residents;
        this.teams = teams;
    }

    void write(Connection connection) throws SQLException {
        try (var visits = new Batch(connection, "record_visit", "staff_id", "resident_id", "seen_at");
                var favourites = new Batch(connection, "favourite_resident", "staff_id", "resident_id", "added_at")) {
            for (var person : residents) {
                for (var member : teams.of(person)) {
                    var dice = Dice.of("look " + member.id(), person.id());
                    var star = person.id() == People.STAR;
                    var day = today.minusDays(dice.between(2, 30));
                    if (star || dice.chance(LOOKED_AT)) {
                        visits.add(member.id(), person.id(), day.atTime(dice.between(8, 17), 15));
                    }
                    if (star || dice.chance(FAVOURITE)) {
                        favourites.add(member.id(), person.id(), day.atTime(8, 0));
                    }
                }
            }
        }
    }
}

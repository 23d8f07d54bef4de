package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.security.entity.Quarter;
import jp.lg.nayoro.polaris.security.entity.Role;

/** 最終利用と棚卸 of the demo town: accounts that were used or not, and institutions that looked through theirs. */
final class AccountUseRows {

    private static final int LONGEST_SILENCE = 120;

    private final Places places;
    private final Workforce workforce;
    private final LocalDate today;

    AccountUseRows(Places places, Workforce workforce, LocalDate today) {
        this.places = places;
        this.workforce = workforce;
        this.today = today;
    }

    void write(Connection connection) throws SQLException {
        writeUse(connection);
        writeReviews(connection);
    }

    /** When each login was last used: most within days, some not for months, every thirteenth never. */
    private void writeUse(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE workplace w JOIN account a ON a.id = w.account_id"
                + " SET w.last_used_at = ?, a.last_login_at = ? WHERE w.id = ?")) {
            for (var member : workforce.all()) {
                var never = member.id() % 13 == 0;
                var days = member.id() % 7 == 0 ? LONGEST_SILENCE - member.id() % 30 : member.id() % 5;
                if (!never) {
                    update.setObject(1, at((int) days + 1, 9));
                    update.setObject(2, at((int) days + 1, 9));
                    update.setLong(3, member.id());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    /** Two institutions of three have looked through their accounts this quarter, if it is old enough. */
    private void writeReviews(Connection connection) throws SQLException {
        var quarter = Quarter.of(today);
        try (var reviews = new Batch(
                connection, "account_review", "facility_id", "quarter", "accounts", "confirmed_by", "confirmed_at")) {
            for (var place : places.all()) {
                var managers = managersOf(place);
                if (place.id() % 3 != 0 && !managers.isEmpty()) {
                    reviews.add(
                            place.id(),
                            quarter,
                            peopleAt(place),
                            managers.get(0).id(),
                            quarter.atTime(9, 30));
                }
            }
        }
    }

    private List<Member> managersOf(Place place) {
        return workforce.all().stream()
                .filter(member -> member.place().equals(place) && member.roles().contains(Role.FACILITY_MANAGER))
                .toList();
    }

    private int peopleAt(Place place) {
        return (int) workforce.all().stream()
                .filter(member -> member.place().equals(place))
                .count();
    }

    private LocalDateTime at(int daysAgo, int hour) {
        return today.minusDays(daysAgo).atTime(hour, 12);
    }
}

package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;

/**
 * デモの町: 62 institutions, their staff, 300 residents and one to ten years of their lives, all invented. The same day gives the same
 * town, to the last row; another day gives it as of that day. It is loaded into an empty database whole or not at all.
 */
public final class DemoTown {

    /** The password of every account. Public, as nothing behind it is real. */
    public static final String PASSWORD = "polaris-demo-2026";

    private static final Clock JAPAN = Clock.system(ZoneId.of("Asia/Tokyo"));

    private DemoTown() {}

    public static void load(DataSource database, Consumer<String> progress) {
        load(database, LocalDate.now(JAPAN), progress);
    }

    /** @throws IllegalStateException when it cannot be stored; nothing is stored then */
    public static void load(DataSource database, LocalDate today, Consumer<String> progress) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                write(connection, today, progress);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo town could not be loaded", e);
        }
    }

    /** One way in for each role and for each profession that has a part in the story. */
    public static List<DemoLogin> logins() {
        return Workforce.named(new Places()).stream()
                .map(member -> new DemoLogin(
                        member.login(),
                        PASSWORD,
                        member.duty(),
                        member.name().written() + "・" + member.place().name()))
                .toList();
    }

    /** One account has a second factor, to try it with; the key by which it is sealed is the server's, not the town's. */
    public static void enrolSecondFactor(DataSource database, SecurityKeys keys) {
        try (var connection = database.getConnection()) {
            SecurityRows.enrol(connection, keys);
        } catch (SQLException e) {
            throw new IllegalStateException("The second factor of the demo town could not be stored", e);
        }
    }

    private static void write(Connection connection, LocalDate today, Consumer<String> progress) throws SQLException {
        var names = new Names();
        var places = new Places();
        var workforce = new Workforce(places, names, today.getYear());
        places.write(connection);
        new WorkforceRows(workforce).write(connection, PASSWORD);
        new OrganizationRows(places, workforce, today).write(connection);
        SecurityRows.write(connection, today, places);
        progress.accept(
                "%d 機関、職員 %d 人".formatted(places.all().size(), workforce.all().size()));

        var people = new People(today, names);
        var charts = new Charts(places, names, people);
        var teams = new Teams(places, workforce, charts, people.residents());
        var consents = new Consents(today, charts, teams, names, people.residents());
        enrol(connection, today, people.residents(), charts, teams, consents, workforce.of("jimukyoku"));
        new CounterRows(today, people.residents(), charts, workforce).write(connection);
        new ScopeRows(today, places).write(connection);
        new FollowUpRows(today, consents.all(), workforce.of("kango01")).write(connection);
        progress.accept(
                "加入者 %d 人、患者登録 %d 件".formatted(People.RESIDENTS, charts.all().size()));

        new PrivacyCases(today, teams, people.residents(), workforce).write(connection);

        var entries = new Histories(today, charts, workforce).write(connection, people);
        new MedicineTables(today, workforce).write(connection);
        new PlanSheets(today, places, charts.ofPlanners()).write(connection);
        progress.accept("診療情報 %d 件".formatted(entries));

        var boards = new Boards(today, teams, consents, people.residents());
        new BoardRows(boards.posts(), teams).write(connection);
        new VisitRows(today, people.residents(), teams).write(connection);
        progress.accept("連絡板の投稿 %d 件".formatted(boards.posts().size()));
    }

    private static void enrol(
            Connection connection,
            LocalDate today,
            List<Person> residents,
            Charts charts,
            Teams teams,
            Consents consents,
            Member secretary)
            throws SQLException {
        new ResidentRows(today, residents, consents).write(connection);
        new ConsentRows(consents.all(), charts, secretary).write(connection);
        teams.write(connection, today, secretary);
        var registrations = new ChartRows(today, charts.all());
        registrations.write(connection);
        registrations.writeDecisions(connection, secretary);
        new ConsentFormRows(today, charts.ofStrangers(), secretary).write(connection);
        leaveToTheMatching(connection, today);
    }

    /** The server finds them in its queue: some tie themselves, some wait in the secretariat's worklist. */
    private static void leaveToTheMatching(Connection connection, LocalDate today) throws SQLException {
        for (var due : List.of("1, id FROM resident", "2, id FROM registration")) {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(
                        "INSERT INTO match_due (due_since, subject_kind, subject_id) SELECT '" + today + "', " + due);
            }
        }
    }
}

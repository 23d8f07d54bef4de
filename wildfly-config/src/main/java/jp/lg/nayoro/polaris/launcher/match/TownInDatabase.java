package jp.lg.nayoro.polaris.launcher.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;

import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;
import jp.lg.nayoro.polaris.identity.service.match.normal.RawPerson;
import jp.lg.nayoro.polaris.identity.service.online.SubjectKeys;
import jp.lg.nayoro.polaris.identity.service.online.SubjectKind;
import jp.lg.nayoro.polaris.launcher.town.TownFiles;

/**
 * An invented town's files as rows of the database, loaded in bulk: residents and registrations with their keys, as after years of
 * use. Rows keep the numbers they have in the files.
 */
final class TownInDatabase {

    private static final LocalDateTime THEN = LocalDateTime.of(2026, 4, 1, 9, 0);
    private static final int ROWS_AT_ONCE = 1000;
    private static final String[] SEXES = {"UNKNOWN", "MALE", "FEMALE"};

    private final Connection connection;
    private final SortedKeys keys = new SortedKeys();

    TownInDatabase(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        execute("SET unique_checks = 0, foreign_key_checks = 0");
    }

    /** Empties the tables and puts an institution there. */
    void empty() throws SQLException {
        for (var table : new String[] {
            "match_review",
            "match_due",
            "match_key",
            "match_subject",
            "registration_decision",
            "registration",
            "resident"
        }) {
            execute("TRUNCATE TABLE " + table);
        }
        execute("INSERT IGNORE INTO facility (id, number, kind, name, name_kana, state, joined_on) VALUES"
                + " (1, '0110000001', 'HOSPITAL', '第一病院', 'ダイイチビョウイン', 'ACTIVE', '2026-04-01')");
        connection.commit();
    }

    private interface Row {
        void bind(PreparedStatement statement, int number, RawPerson raw, NormalPerson person) throws SQLException;
    }

    int loadResidents(Path folder) throws IOException, SQLException {
        return load(
                TownFiles.register(folder),
                """
                INSERT INTO resident (id, name, name_kana, birth_date, sex, address, phone, insured_number, name_key, kana_key,
                    enrolled_at, medical_insurer_number, medical_symbol, medical_number, medical_branch)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                any -> true,
                SubjectKind.RESIDENT,
                TownInDatabase::bindResident);
    }

    /** @param residentOf whose each is, by its number; zero for nobody's */
    int loadRegistrations(Path folder, IntPredicate these, int[] residentOf, boolean keyed)
            throws IOException, SQLException {
        return load(
                TownFiles.registrations(folder),
                """
                INSERT INTO registration (id, name, name_kana, birth_date, sex, address, phone, insured_number, name_key,
                    kana_key, first_seen_at, facility_id, local_id, updated_at, insurer_number, insured_symbol, resident_id,
                    link_state, insured_branch)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)""",
                these,
                keyed ? SubjectKind.REGISTRATION : null,
                (statement, number, raw, person) -> bindRegistration(statement, number, raw, person, residentOf));
    }

    void writeKeys() throws SQLException {
        keys.write(connection);
        connection.commit();
    }

    private int load(Path file, String sql, IntPredicate these, SubjectKind kind, Row row)
            throws IOException, SQLException {
        int number = 0;
        try (var lines = Files.newBufferedReader(file);
                var statement = connection.prepareStatement(sql);
                var subjects = connection.prepareStatement(
                        "INSERT INTO match_subject (subject_kind, subject_id, norm_version, hashes) VALUES (?, ?, 1, ?)")) {
            var columns = new PersonColumns(file.toString(), CsvLine.split(lines.readLine()));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!these.test(number)) {
                    continue;
                }
                var raw = columns.person(CsvLine.split(line));
                var person = NormalPerson.of(raw);
                row.bind(statement, number, raw, person);
                statement.addBatch();
                if (kind != null) {
                    var hashes = SubjectKeys.of(kind, person);
                    keys.add(kind, number, hashes);
                    subjects.setInt(1, kind.code());
                    subjects.setInt(2, number);
                    subjects.setBytes(3, SubjectKeys.packed(hashes.keySet()));
                    subjects.addBatch();
                }
                if (number % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                    subjects.executeBatch();
                }
            }
            statement.executeBatch();
            subjects.executeBatch();
        }
        connection.commit();
        return number;
    }

    private static void bindResident(PreparedStatement statement, int number, RawPerson raw, NormalPerson person)
            throws SQLException {
        bindPerson(statement, number, raw, person);
        statement.setString(8, blankToNull(raw.careInsuredNumber()));
        statement.setDate(4, person.birthday() % 100 == 0 ? Date.valueOf("1900-01-01") : day(person.birthday()));
        statement.setObject(11, THEN);
        statement.setString(12, blankToNull(raw.insurerNumber()));
        statement.setString(13, blankToNull(raw.insuredSymbol()));
        statement.setString(14, blankToNull(raw.insuredNumber()));
        statement.setString(15, blankToNull(raw.branchNumber()));
    }

    private static void bindRegistration(
            PreparedStatement statement, int number, RawPerson raw, NormalPerson person, int[] residentOf)
            throws SQLException {
        bindPerson(statement, number, raw, person);
        statement.setString(8, blankToNull(raw.insuredNumber()));
        statement.setObject(11, THEN);
        statement.setString(12, String.valueOf(number));
        statement.setObject(13, THEN);
        statement.setString(14, blankToNull(raw.insurerNumber()));
        statement.setString(15, blankToNull(raw.insuredSymbol()));
        int resident = residentOf[number];
        statement.setObject(16, resident == 0 ? null : resident);
        statement.setString(17, resident == 0 ? null : "AUTO");
        statement.setString(18, blankToNull(raw.branchNumber()));
    }

    private static void bindPerson(PreparedStatement statement, int number, RawPerson raw, NormalPerson person)
            throws SQLException {
        var name = NameFolding.fold(raw.kanjiName(), raw.kanaName());
        statement.setInt(1, number);
        statement.setString(2, orEmpty(name.name()));
        statement.setString(3, orEmpty(name.kana()));
        statement.setDate(4, day(person.birthday()));
        statement.setString(5, SEXES[person.sex()]);
        statement.setString(6, blankToNull(raw.address()));
        statement.setString(7, blankToNull(raw.phone()));
        statement.setString(9, orEmpty(name.nameKey()));
        statement.setString(10, orEmpty(name.kanaKey()));
    }

    /** Null for a day that is unknown or does not exist: the column takes days only. */
    private static Date day(int birthday) {
        try {
            return birthday % 100 == 0
                    ? null
                    : Date.valueOf(LocalDate.of(birthday / 10000, birthday / 100 % 100, birthday % 100));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Keys of millions, written in the order of the index: part by part, so that sorting them takes no memory of its own. */
    private static final class SortedKeys {

        private static final int PARTS = 512;
        private static final int KIND_BITS = 8;

        private final long[][] hashes = new long[PARTS][1024];
        private final long[][] owners = new long[PARTS][1024];
        private final int[] sizes = new int[PARTS];

        void add(SubjectKind kind, int id, Map<Long, Integer> keys) {
            keys.forEach((hash, what) -> {
                int part = (int) ((hash >> 55) + PARTS / 2);
                int at = sizes[part]++;
                if (at == hashes[part].length) {
                    hashes[part] = Arrays.copyOf(hashes[part], at + at / 2);
                    owners[part] = Arrays.copyOf(owners[part], at + at / 2);
                }
                hashes[part][at] = hash;
                owners[part][at] = (long) id << KIND_BITS | kind.code() << 4 | what;
            });
        }

        void write(Connection connection) throws SQLException {
            for (int part = 0; part < PARTS; part++) {
                int number = part;
                var order = new Integer[sizes[part]];
                Arrays.setAll(order, i -> i);
                Arrays.sort(order, (a, b) -> Long.compare(hashes[number][a], hashes[number][b]));
                for (int from = 0; from < order.length; from += ROWS_AT_ONCE) {
                    insert(
                            connection,
                            part,
                            Arrays.copyOfRange(order, from, Math.min(order.length, from + ROWS_AT_ONCE)));
                }
                hashes[part] = new long[0];
                owners[part] = new long[0];
            }
        }

        private void insert(Connection connection, int part, Integer[] rows) throws SQLException {
            var values = new StringBuilder("INSERT INTO match_key (key_hash, subject_kind, subject_id, kind) VALUES ");
            for (int row : rows) {
                long owner = owners[part][row];
                values.append(values.charAt(values.length() - 1) == ')' ? ",(" : "(")
                        .append(hashes[part][row])
                        .append(',')
                        .append(owner >> 4 & 0xF)
                        .append(',')
                        .append(owner >> KIND_BITS)
                        .append(',')
                        .append(owner & 0xF)
                        .append(')');
            }
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(values.toString());
            }
        }
    }
}

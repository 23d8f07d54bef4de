package jp.lg.nayoro.polaris.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.it.TestPeople;

import static java.util.Map.entry;

/**
 * The people of the access tests, written once into the database of the tests: every {@link AccessActor} at one institution, and
 * a resident for every {@link AccessSituation} with a patient number, a result and a document at a hospital.
 */
final class AccessTown {

    private static final String MARK = "9930000001";
    private static final String HELD = "f".repeat(64);
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private static final LocalDateTime NOW = LocalDateTime.now(ZoneId.of("Asia/Tokyo"));

    private final Connection database;
    private final Map<AccessSituation, AccessSubject> subjects = new EnumMap<>(AccessSituation.class);

    private AccessTown(Connection database) {
        this.database = database;
    }

    /** The subjects by situation; the town is built by whoever asks first. */
    static Map<AccessSituation, AccessSubject> prepare(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var town = new AccessTown(connection);
            if (town.number("SELECT COUNT(*) FROM facility WHERE number = ?", MARK) == 0) {
                town.build();
                connection.commit();
            }
            return town.read();
        }
    }

    private void build() throws SQLException {
        var passwordHash = text("SELECT password_hash FROM account WHERE login = ?", TestPeople.NURSE);
        var own = facility(MARK, "HOSPITAL", "門試験病院");
        var hospital = facility("9930000002", "HOSPITAL", "門試験よその病院");
        for (var actor : AccessActor.all()) {
            actor(actor, own, passwordHash);
        }
        paper(own);
        waitingScan();
        var run = run(own);
        run(
                "UPDATE source_file SET state = 'QUARANTINED', quarantine_cause = 'UNKNOWN_PLACE', quarantine_note = 'x' WHERE id = ?",
                file(run, own, HELD));
        for (var situation : AccessSituation.values()) {
            var resident = resident(situation);
            team(resident, situation);
            consent(resident, situation, own, hospital);
            record(resident, situation, hospital, run);
            careAndBoard(resident, own);
        }
    }

    /** A notice of change of the own institution, approved, so that its letter can be printed. */
    private void paper(long facility) throws SQLException {
        var staff = number("SELECT MIN(id) FROM staff WHERE facility_id = ?", facility);
        insert(
                "facility_application",
                entry("form", "CHANGE"),
                entry("state", "APPROVED"),
                entry("facility_id", facility),
                entry("kind", "HOSPITAL"),
                entry("number", MARK),
                entry("name", "門試験病院"),
                entry("name_kana", "モンシケン"),
                entry("effective_on", Date.valueOf(TODAY)),
                entry("received_on", Date.valueOf(TODAY)),
                entry("entered_by", staff),
                entry("entered_at", Timestamp.valueOf(NOW)),
                entry("decided_by", staff),
                entry("decided_at", Timestamp.valueOf(NOW)));
    }

    private void actor(AccessActor actor, long facility, String passwordHash) throws SQLException {
        var staff = insert(
                "staff",
                entry("facility_id", facility),
                entry("name", actor.login()),
                entry("name_kana", "モンシケン"),
                entry("profession", actor.profession().name()),
                entry("state", "ACTIVE"));
        var account = insert(
                "account",
                entry("login", actor.login()),
                entry("password_hash", passwordHash),
                entry("staff_id", staff),
                entry("state", "ACTIVE"));
        var workplace = insert("workplace", entry("account_id", account), entry("staff_id", staff));
        insert("workplace_role", entry("workplace_id", workplace), entry("role", actor.role()));
    }

    private long resident(AccessSituation situation) throws SQLException {
        var resident = insert(
                "resident",
                entry("name", nameOf(situation)),
                entry("name_kana", "モン シケン"),
                entry("birth_date", Date.valueOf("1940-01-01")),
                entry("sex", "FEMALE"),
                entry("name_key", nameOf(situation)),
                entry("kana_key", "モンシケン"),
                entry("enrolled_at", Timestamp.valueOf(NOW)));
        if (situation == AccessSituation.DEAD) {
            run("UPDATE resident SET died_on = ? WHERE id = ?", Date.valueOf(TODAY.minusDays(1)), resident);
        }
        if (situation == AccessSituation.MOVED_OUT) {
            run("UPDATE resident SET moved_out_on = ? WHERE id = ?", Date.valueOf(TODAY.minusDays(1)), resident);
        }
        return resident;
    }

    private static String nameOf(AccessSituation situation) {
        return "門試験 " + situation;
    }

    private void team(long resident, AccessSituation situation) throws SQLException {
        if (situation != AccessSituation.OUTSIDE_TEAM) {
            run(
                    "INSERT INTO care_team_member (resident_id, staff_id, since, added_by, added_at)"
                            + " SELECT ?, s.id, ?, s.id, ? FROM staff s JOIN account a ON a.staff_id = s.id"
                            + " WHERE a.login LIKE 'access-%'",
                    resident, Date.valueOf(TODAY.minusYears(1)), Timestamp.valueOf(NOW));
        }
    }

    private void consent(long resident, AccessSituation situation, long own, long other) throws SQLException {
        if (situation == AccessSituation.NO_CONSENT) {
            return;
        }
        var consent = insert(
                "consent",
                entry("resident_id", resident),
                entry("method", situation == AccessSituation.OTHER_INSTITUTION ? "FACILITY_LIST" : "BLANKET"),
                entry("state", situation == AccessSituation.WITHDRAWN ? "WITHDRAWN" : "REGISTERED"),
                entry("form_version", "2026-04"),
                entry("signer_kind", "SELF"),
                entry("signer_name", nameOf(situation)),
                entry("signed_on", Date.valueOf(TODAY.minusYears(1))),
                entry("received_on", Date.valueOf(TODAY.minusYears(1))),
                entry("valid_from", Date.valueOf(TODAY.plusDays(situation == AccessSituation.NOT_YET ? 1 : -300))),
                entry("valid_until", Date.valueOf(TODAY.plusDays(situation == AccessSituation.EXPIRED ? -1 : 300))),
                entry("registered_at", Timestamp.valueOf(NOW)),
                entry("registered_by", number("SELECT MIN(id) FROM staff")));
        scan(consent);
        if (situation == AccessSituation.FACILITY_EXCLUDED) {
            insert("consent_facility", entry("consent_id", consent), entry("facility_id", own));
        }
        if (situation == AccessSituation.OTHER_INSTITUTION) {
            insert("consent_facility", entry("consent_id", consent), entry("facility_id", other));
        }
        var categories = situation == AccessSituation.OTHER_CATEGORIES
                ? List.of(DataCategory.LAB.name())
                : AccessDoors.sharedCategories();
        for (var category : categories) {
            insert("consent_category", entry("consent_id", consent), entry("category", category));
        }
    }

    private void scan(long consent) throws SQLException {
        insert(
                "consent_scan",
                entry("consent_id", consent),
                entry("file_name", "consent.pdf"),
                entry("media_type", "application/pdf"),
                entry("sha256", sha256(PDF)),
                entry("content", PDF),
                entry("added_at", Timestamp.valueOf(NOW)),
                entry("added_by", number("SELECT MIN(id) FROM staff")));
    }

    private void waitingScan() throws SQLException {
        insert(
                "paper_scan",
                entry("file_name", "consent.pdf"),
                entry("media_type", "application/pdf"),
                entry("sha256", HELD),
                entry("content", PDF),
                entry("state", "WAITING"),
                entry("received_by", number("SELECT MIN(id) FROM staff")),
                entry("received_at", Timestamp.valueOf(NOW)));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void careAndBoard(long resident, long facility) throws SQLException {
        insert(
                "certification",
                entry("resident_id", resident),
                entry("care_level", "CARE_2"),
                entry("certified_on", Date.valueOf(TODAY.minusDays(30))),
                entry("valid_from", Date.valueOf(TODAY.minusDays(30))),
                entry("valid_until", Date.valueOf(TODAY.plusDays(300))));
        insert(
                "post",
                entry("resident_id", resident),
                entry("author_id", number("SELECT MIN(id) FROM staff WHERE facility_id = ?", facility)),
                entry("facility_id", facility),
                entry("body", "門試験"),
                entry("posted_at", Timestamp.valueOf(NOW.minusHours(1))),
                entry("changed_at", Timestamp.valueOf(NOW.minusHours(1))),
                entry("answer_by", Timestamp.valueOf(NOW.plusDays(1))),
                entry("client_key", UUID.randomUUID().toString()));
        insert(
                "post_attachment",
                entry("staff_id", number("SELECT MIN(id) FROM staff WHERE facility_id = ?", facility)),
                entry("post_id", number("SELECT MAX(id) FROM post WHERE resident_id = ?", resident)),
                entry("place", 0),
                entry("file_name", "photo.jpg"),
                entry("media_type", "image/jpeg"),
                entry("byte_size", 5),
                entry("sha256", HELD),
                entry("thumbnail_sha256", HELD),
                entry("scan", "CLEAN"),
                entry("uploaded_at", Timestamp.valueOf(NOW.minusHours(1))));
    }

    private void record(long resident, AccessSituation situation, long hospital, long run) throws SQLException {
        var registration = insert(
                "registration",
                entry("facility_id", hospital),
                entry("local_id", "ACCESS-" + situation),
                entry("name", nameOf(situation)),
                entry("name_kana", "モン シケン"),
                entry("birth_date", Date.valueOf("1940-01-01")),
                entry("sex", "FEMALE"),
                entry("name_key", nameOf(situation)),
                entry("kana_key", "モンシケン"),
                entry("resident_id", resident),
                entry("first_seen_at", Timestamp.valueOf(NOW)),
                entry("updated_at", Timestamp.valueOf(NOW)));
        var key = "%064d".formatted(situation.ordinal());
        var file = file(run, hospital, key);
        insert(
                "clinical_entry",
                entry("registration_id", registration),
                entry("facility_id", hospital),
                entry("category", "FILE"),
                entry("state", "ACTIVE"),
                entry("entry_key", key),
                entry("effective_on", Date.valueOf(TODAY.minusDays(3))),
                entry("display", "門試験の文書"),
                entry("source_file_id", file),
                entry("recorded_at", Timestamp.valueOf(NOW)));
        insert(
                "entry_document",
                entry("registration_id", registration),
                entry("entry_key", key),
                entry("file_name", "letter.pdf"),
                entry("media_type", "application/pdf"),
                entry("sha256", key),
                entry("size", 5),
                entry("source_file_id", file),
                entry("content", PDF));
    }

    private long run(long facility) throws SQLException {
        return insert(
                "intake_run",
                entry("facility_id", facility),
                entry("format", "DOCUMENT"),
                entry("started_by", number("SELECT MIN(id) FROM staff")),
                entry("started_at", Timestamp.valueOf(NOW)),
                entry("ended_at", Timestamp.valueOf(NOW)));
    }

    private long file(long run, long facility, String key) throws SQLException {
        return insert(
                "source_file",
                entry("facility_id", facility),
                entry("run_id", run),
                entry("format", "DOCUMENT"),
                entry("path", "letter.pdf"),
                entry("sha256", key),
                entry("file_key", key),
                entry("content", PDF),
                entry("state", "STORED"),
                entry("parser_version", "1"),
                entry("received_at", Timestamp.valueOf(NOW)));
    }

    private Map<AccessSituation, AccessSubject> read() throws SQLException {
        for (var situation : AccessSituation.values()) {
            var registration = text("SELECT id FROM registration WHERE local_id = ?", "ACCESS-" + situation);
            var resident = text("SELECT resident_id FROM registration WHERE id = ?", registration);
            subjects.put(
                    situation,
                    new AccessSubject(Map.ofEntries(
                            entry("resident", resident),
                            entry("registration", registration),
                            entry(
                                    "consent",
                                    text("SELECT COALESCE(MAX(id), 0) FROM consent WHERE resident_id = ?", resident)),
                            entry(
                                    "sheet",
                                    text(
                                            "SELECT COALESCE(MAX(s.id), 0) FROM consent_scan s JOIN consent c"
                                                    + " ON c.id = s.consent_id WHERE c.resident_id = ?",
                                            resident)),
                            entry(
                                    "member",
                                    text(
                                            "SELECT COALESCE(MAX(id), 0) FROM care_team_member WHERE resident_id = ?",
                                            resident)),
                            entry(
                                    "entry",
                                    text("SELECT MAX(id) FROM clinical_entry WHERE registration_id = ?", registration)),
                            entry(
                                    "document",
                                    text("SELECT MAX(id) FROM entry_document WHERE registration_id = ?", registration)),
                            entry("post", text("SELECT MAX(id) FROM post WHERE resident_id = ?", resident)),
                            entry(
                                    "attachment",
                                    text(
                                            "SELECT MAX(a.id) FROM post_attachment a JOIN post p ON p.id = a.post_id"
                                                    + " WHERE p.resident_id = ?",
                                            resident)),
                            entry("run", text("SELECT MAX(run_id) FROM source_file WHERE file_key = ?", HELD)),
                            entry("held", text("SELECT MAX(id) FROM source_file WHERE file_key = ?", HELD)),
                            entry(
                                    "facility",
                                    text("SELECT MAX(facility_id) FROM source_file WHERE file_key = ?", HELD)),
                            entry("staff", text("SELECT MIN(id) FROM staff WHERE name_kana = ?", "モンシケン")),
                            entry("paper", text("SELECT MAX(id) FROM facility_application WHERE number = ?", MARK)),
                            entry("scan", text("SELECT MAX(id) FROM paper_scan WHERE sha256 = ?", HELD)),
                            entry(
                                    "followUp",
                                    text(
                                            "SELECT MIN(id) FROM consent_application WHERE follows_consent_id IS NOT NULL")),
                            entry("withdrawn", text("SELECT MIN(resident_id) FROM consent_withdrawal")),
                            entry("group", text("SELECT MAX(held_group) FROM source_file WHERE file_key = ?", HELD)))));
        }
        return subjects;
    }

    private long facility(String number, String kind, String name) throws SQLException {
        return insert(
                "facility",
                entry("number", number),
                entry("kind", kind),
                entry("name", name),
                entry("name_kana", "モンシケン"),
                entry("state", "ACTIVE"),
                entry("joined_on", Date.valueOf(TODAY.minusYears(2))));
    }

    @SafeVarargs
    private long insert(String table, Map.Entry<String, ?>... values) throws SQLException {
        var columns = new StringBuilder();
        var marks = new StringBuilder();
        for (var value : values) {
            columns.append(columns.isEmpty() ? "" : ", ").append(value.getKey());
            marks.append(marks.isEmpty() ? "?" : ", ?");
        }
        var given = Arrays.stream(values).map(Map.Entry::getValue).toArray();
        return run("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")", given);
    }

    private long run(String sql, Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    private long number(String sql, Object... values) throws SQLException {
        return Long.parseLong(text(sql, values));
    }

    private String text(String sql, Object... values) throws SQLException {
        try (var query = prepared(sql, values);
                var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}

package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** A hospital, a clerk, whoever a test enrols and registers, and the matching over them; each act is committed. */
final class MatchTown {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);
    static final LocalDate BORN = LocalDate.of(1938, 4, 1);
    static final String HOME = "名寄市大通南1丁目2番3号";
    static final String PHONE = "01654-2-1111";

    final TestDatabase.Connection db;
    final FacilityId hospital;
    final StaffId clerk;
    final StaffId colleague;

    MatchTown(TestDatabase.Connection db) {
        this.db = db;
        hospital = db.inTransaction(em -> persisted(
                        em, new Facility("0110000001", FacilityKind.HOSPITAL, "市立病院", "シリツビョウイン", NOW.toLocalDate()))
                .id());
        clerk = staff("事務局 花", "ジムキョク ハナ");
        colleague = staff("事務局 月", "ジムキョク ツキ");
    }

    private StaffId staff(String name, String kana) {
        return db.inTransaction(em -> persisted(em, new Staff(hospital, name, kana, Profession.CITY_OFFICIAL))
                .id());
    }

    ResidentId enrolled(String name, String kana, LocalDate born) {
        return enrolled(name, kana, born, HOME, PHONE);
    }

    ResidentId enrolled(String name, String kana, LocalDate born, String address, String phone) {
        var id = db.inTransaction(em -> {
            var resident = new Resident(NameFolding.fold(name, kana), born, Sex.FEMALE, NOW);
            resident.livesAt("096-0010", address, phone);
            return persisted(em, resident).id();
        });
        due(SubjectKind.RESIDENT, id.value());
        return id;
    }

    RegistrationId registered(String localId, String name, String kana, LocalDate born, String address, String phone) {
        var id = db.inTransaction(em -> {
            var registration = new Registration(hospital, localId, NOW);
            registration.describedAs(told(name, kana, born, address, phone), NOW);
            return persisted(em, registration).id();
        });
        due(SubjectKind.REGISTRATION, id.value());
        return id;
    }

    void describedAs(RegistrationId id, String name, String kana, LocalDate born, String address, String phone) {
        db.doInTransaction(
                em -> em.find(Registration.class, id.value()).describedAs(told(name, kana, born, address, phone), NOW));
        due(SubjectKind.REGISTRATION, id.value());
    }

    /** What a clerk decides, as the linking service writes it. */
    void decided(DecisionKind kind, RegistrationId registration, ResidentId resident) {
        db.doInTransaction(em -> {
            var found = em.find(Registration.class, registration.value());
            if (kind == DecisionKind.LINKED) {
                found.linkTo(resident);
            } else if (kind == DecisionKind.UNLINKED) {
                found.unlink();
            }
            em.persist(new RegistrationDecision(kind, registration, resident, null, clerk, NOW));
        });
        due(SubjectKind.REGISTRATION, registration.value());
    }

    /** Works the queue until it is empty. */
    void match() {
        match(Weights.released());
    }

    void match(Weights weights) {
        while (step(weights)) {
            // until nothing is left
        }
    }

    private boolean step(Weights weights) {
        return inTransaction(connection -> {
            int residents = (int) number("SELECT COUNT(*) FROM resident");
            var matching = new ChunkMatching(connection, weights, residents, NOW);
            return matching.prepare() || matching.matchRegistrations().registrations() > 0;
        });
    }

    void matchResidents() {
        inTransaction(connection -> new ChunkMatching(connection, Weights.released(), 1, NOW).matchResidents());
    }

    void due(SubjectKind kind, long id) {
        inTransaction(connection -> {
            ChunkMatching.markDue(connection, kind, List.of(id), NOW);
            return null;
        });
    }

    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T inTransaction(Work<T> work) {
        try (var connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            var result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String sql) {
        return ((Number) row(sql).values().iterator().next()).longValue();
    }

    /** The one row's columns, by name. */
    Map<String, Object> row(String sql) {
        return rows(sql).get(0);
    }

    List<Map<String, Object>> rows(String sql) {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<Map<String, Object>>();
            while (result.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Object> registration(RegistrationId id) {
        return row("SELECT resident_id, suspended_resident_id, link_state, link_score FROM registration WHERE id = "
                + id.value());
    }

    List<String> history(RegistrationId id) {
        return rows("SELECT kind FROM registration_decision WHERE registration_id = " + id.value() + " ORDER BY id")
                .stream()
                .map(row -> (String) row.get("kind"))
                .toList();
    }

    /** kind and state of what a person is asked about it; empty when nothing ever was. */
    String review(RegistrationId id) {
        return rows("SELECT kind, state FROM match_review WHERE registration_id = " + id.value()).stream()
                .map(row -> row.get("kind") + " " + row.get("state"))
                .findFirst()
                .orElse("");
    }

    private static Demographics told(String name, String kana, LocalDate born, String address, String phone) {
        return new Demographics(NameFolding.fold(name, kana), born, Sex.FEMALE, null, address, phone, null, null, null);
    }

    private static <T> T persisted(EntityManager em, T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}

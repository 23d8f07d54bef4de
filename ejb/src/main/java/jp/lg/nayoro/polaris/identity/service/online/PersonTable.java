package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.LinkState;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;
import jp.lg.nayoro.polaris.identity.service.match.normal.RawPerson;

/**
 * Reads residents and registrations as normal people. They are normalised at each look: it takes microseconds, and no second copy
 * of anybody has to be kept true.
 */
public final class PersonTable {

    private final Connection connection;

    public PersonTable(Connection connection) {
        this.connection = connection;
    }

    /** Those that nobody else is just changing, locked until the end of the transaction. */
    List<StoredRegistration> lockedRegistrations(Collection<Long> ids) throws SQLException {
        return registrations(ids, "FOR UPDATE SKIP LOCKED");
    }

    List<StoredRegistration> registrations(Collection<Long> ids) throws SQLException {
        return registrations(ids, "");
    }

    /** Those tied to nobody. */
    List<StoredRegistration> awaiting(Collection<Long> ids) throws SQLException {
        return registrations(ids, "").stream()
                .filter(registration -> registration.holder() == null)
                .toList();
    }

    private List<StoredRegistration> registrations(Collection<Long> ids, String lock) throws SQLException {
        var found = new ArrayList<StoredRegistration>();
        for (var piece : SqlText.lists(ids)) {
            var sql =
                    """
                    SELECT id, name, name_kana, birth_date, sex, address, phone, insurer_number, insured_symbol,
                        insured_number, insured_branch, resident_id, suspended_resident_id, link_state
                    FROM registration WHERE id IN %s ORDER BY id %s"""
                            .formatted(piece, lock);
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(registration(rows));
                }
            }
        }
        return found;
    }

    /** Whoever of them is enrolled; an enrolment that was merged into another is nobody. */
    public Map<Long, NormalPerson> residents(Collection<Long> ids) throws SQLException {
        Map<Long, NormalPerson> found = new HashMap<>();
        for (var piece : SqlText.lists(ids)) {
            var sql =
                    """
                    SELECT id, name, name_kana, birth_date, sex, address, phone, insured_number, medical_insurer_number,
                        medical_symbol, medical_number, medical_branch
                    FROM resident WHERE id IN %s AND merged_into IS NULL"""
                            .formatted(piece);
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.put(rows.getLong("id"), resident(rows));
                }
            }
        }
        return found;
    }

    private static StoredRegistration registration(ResultSet rows) throws SQLException {
        var state = rows.getString("link_state");
        return new StoredRegistration(
                rows.getLong("id"),
                NormalPerson.of(raw(rows)),
                rows.getObject("resident_id", Long.class),
                rows.getObject("suspended_resident_id", Long.class),
                state == null ? null : LinkState.valueOf(state));
    }

    private static RawPerson raw(ResultSet rows) throws SQLException {
        var insurer = rows.getString("insurer_number");
        var insured = rows.getString("insured_number");
        boolean care = Demographics.ofCareInsurance(insurer, rows.getString("insured_symbol"), insured);
        return person(
                rows,
                care ? null : insurer,
                care ? null : rows.getString("insured_symbol"),
                care ? null : insured,
                care ? null : rows.getString("insured_branch"),
                care ? insured : null);
    }

    private static NormalPerson resident(ResultSet rows) throws SQLException {
        return NormalPerson.of(person(
                rows,
                rows.getString("medical_insurer_number"),
                rows.getString("medical_symbol"),
                rows.getString("medical_number"),
                rows.getString("medical_branch"),
                rows.getString("insured_number")));
    }

    private static RawPerson person(
            ResultSet rows, String insurer, String symbol, String number, String branch, String careNumber)
            throws SQLException {
        return new RawPerson(
                rows.getString("name"),
                rows.getString("name_kana"),
                rows.getString("birth_date"),
                rows.getString("sex"),
                rows.getString("address"),
                rows.getString("phone"),
                insurer,
                symbol,
                number,
                branch,
                careNumber);
    }
}

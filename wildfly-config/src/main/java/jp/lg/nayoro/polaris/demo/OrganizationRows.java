package jp.lg.nayoro.polaris.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;

import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationState;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.FacilityPaper;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.security.entity.Role;

/**
 * 施設と職員の仕事 of the demo town: papers on their way, staff who wait, a slip that is out, somebody who works at two places.
 */
final class OrganizationRows {

    /** What stands on the open slip. Public, as everything here: DEM0-2026-NAY0-R0HK. */
    static final String CODE = "DEM02026NAY0R0HK";

    private static final String HOURS = "月～金 8:30～17:15";
    private static final long SECOND_PLACE = 51;

    private final Places places;
    private final Workforce workforce;
    private final LocalDate today;
    private final long clerk;
    private final long next;

    OrganizationRows(Places places, Workforce workforce, LocalDate today) {
        this.places = places;
        this.workforce = workforce;
        this.today = today;
        this.clerk = workforce.of("jimukyoku").id();
        this.next = workforce.all().size() + 1L;
    }

    void write(Connection connection) throws SQLException {
        writeStaff(connection);
        writePapers(connection);
        writeHistory(connection);
        new AccountUseRows(places, workforce, today).write(connection);
    }

    /** Two who wait for approval, one who was handed a slip, and 成田 みゆき at her second workplace. */
    private void writeStaff(Connection connection) throws SQLException {
        var manager = workforce.of("kanri01");
        var columns = "id facility_id name name_kana profession state license_number entered_at".split(" ");
        try (var staff = new Batch(connection, "staff", columns)) {
            var hospital = manager.place().id();
            staff.add(
                    next,
                    hospital,
                    "大西 さやか",
                    "オオニシ サヤカ",
                    Profession.NURSE,
                    StaffState.REQUESTED,
                    "第990123号",
                    at(3, 10));
            staff.add(
                    next + 1,
                    hospital,
                    "今野 大輔",
                    "コンノ ダイスケ",
                    Profession.PHYSICAL_THERAPIST,
                    StaffState.REQUESTED,
                    null,
                    at(1, 16));
            staff.add(next + 2, hospital, "浅野 恵", "アサノ メグミ", Profession.DIETITIAN, StaffState.ACTIVE, null, at(9, 11));
            var helper = workforce.of("helper01");
            staff.add(
                    next + 3,
                    SECOND_PLACE,
                    helper.name().written(),
                    helper.name().kana(),
                    Profession.CARE_WORKER,
                    StaffState.ACTIVE,
                    null,
                    at(200, 9));
        }
        try (var workplaces = new Batch(connection, "workplace", "id", "account_id", "staff_id")) {
            workplaces.add(next, workforce.of("helper01").id(), next + 3);
        }
        try (var roles = new Batch(connection, "workplace_role", "workplace_id", "role")) {
            roles.add(next, Role.STAFF);
        }
        try (var slips = new Batch(
                connection, "invitation", "staff_id", "code_hash", "roles", "expires_on", "issued_by", "issued_at")) {
            slips.add(next + 2, hash(CODE), Role.STAFF, today.plusDays(12), manager.id(), at(2, 9));
        }
    }

    private void writePapers(Connection connection) throws SQLException {
        var columns =
                ("id form state facility_id kind number service_code name name_kana operator postal_code address phone"
                                + " contact_name office_hours effective_on received_on note manager_name manager_kana"
                                + " manager_profession entered_by entered_at decided_by decided_at reason")
                        .split(" ");
        try (var papers = new Batch(connection, "facility_application", columns)) {
            papers.add(
                    1L,
                    FacilityPaper.ADMISSION,
                    FacilityApplicationState.SUBMITTED,
                    null,
                    FacilityKind.HOME_NURSING,
                    "0179900091",
                    "13",
                    "訪問看護ステーションななかまど",
                    "ホウモンカンゴステーションナナカマド",
                    "合同会社ななかまど",
                    "096-0014",
                    "北海道名寄市西4条南12丁目3番地",
                    "01654-0-1911",
                    "工藤 恵",
                    "月～金 8:45～17:30、24時間対応",
                    today.plusDays(14),
                    today.minusDays(2),
                    null,
                    "工藤 恵",
                    "クドウ メグミ",
                    Profession.HOME_NURSE,
                    clerk,
                    at(2, 14),
                    null,
                    null,
                    null);
            papers.add(
                    2L,
                    FacilityPaper.ADMISSION,
                    FacilityApplicationState.RETURNED,
                    null,
                    FacilityKind.PHARMACY,
                    "0149900092",
                    "",
                    "みずうみ薬局",
                    "ミズウミヤッキョク",
                    "有限会社みずうみ",
                    "096-0010",
                    "北海道名寄市大通南2丁目4番地",
                    "01654-0-1922",
                    "東 一成",
                    "月～土 9:00～18:00",
                    today.plusDays(30),
                    today.minusDays(12),
                    null,
                    "東 一成",
                    "アズマ カズナリ",
                    Profession.PHARMACIST,
                    clerk,
                    at(12, 10),
                    clerk,
                    at(8, 15),
                    "開設許可証の写しが添えられていません。添えて再提出してください。");
            notice(papers, 3, FacilityPaper.CHANGE, places.of(22), "01654-0-9922", today.minusDays(23), "電話番号の変更");
            notice(papers, 4, FacilityPaper.CLOSURE, places.of(18), null, today.plusDays(37), "院長の高齢による閉院");
        }
    }

    /** Told by the manager of the institution; the change three weeks after it happened. */
    private void notice(
            Batch papers, long id, FacilityPaper paper, Place place, String phone, LocalDate day, String note)
            throws SQLException {
        var manager = managersOf(place).get(0);
        papers.add(
                id,
                paper,
                FacilityApplicationState.SUBMITTED,
                place.id(),
                place.kind(),
                place.number(),
                place.serviceCode(),
                place.name(),
                place.kana(),
                null,
                place.postalCode(),
                place.address(),
                phone == null ? place.phone() : phone,
                null,
                null,
                day,
                today.minusDays(1),
                note,
                null,
                null,
                null,
                manager.id(),
                at(1, 11),
                null,
                null,
                null);
    }

    /** How all that came about, and a change of a year ago. */
    private void writeHistory(Connection connection) throws SQLException {
        var columns =
                ("kind facility_id staff_id application_id field value_before value_after reason acted_by acted_at")
                        .split(" ");
        var manager = workforce.of("kanri01");
        var hospital = manager.place().id();
        try (var hours = connection.prepareStatement("UPDATE facility SET office_hours = ? WHERE id = ?")) {
            hours.setString(1, HOURS);
            hours.setLong(2, hospital);
            hours.executeUpdate();
        }
        try (var acts = new Batch(connection, "organization_act", columns)) {
            acts.add("CHANGE", hospital, null, null, "OFFICE_HOURS", null, HOURS, null, clerk, at(371, 10));
            acts.add("SUBMIT", null, null, 1L, null, null, null, null, clerk, at(2, 14));
            acts.add("SUBMIT", null, null, 2L, null, null, null, null, clerk, at(12, 10));
            acts.add("RETURN", null, null, 2L, null, null, null, "開設許可証の写しが添えられていません。", clerk, at(8, 15));
            acts.add(
                    "SUBMIT",
                    22L,
                    null,
                    3L,
                    null,
                    null,
                    null,
                    null,
                    managersOf(places.of(22)).get(0).id(),
                    at(1, 11));
            acts.add(
                    "SUBMIT",
                    18L,
                    null,
                    4L,
                    null,
                    null,
                    null,
                    null,
                    managersOf(places.of(18)).get(0).id(),
                    at(1, 11));
            for (var who = next; who <= next + 1; who++) {
                acts.add("REGISTER", hospital, who, null, "STATE", null, "REQUESTED", null, manager.id(), at(3, 10));
            }
            acts.add("ADMIT", hospital, next + 2, null, "STATE", "REQUESTED", "ACTIVE", null, clerk, at(8, 16));
            acts.add("INVITE", hospital, next + 2, null, null, null, null, null, manager.id(), at(2, 9));
        }
    }

    private List<Member> managersOf(Place place) {
        return workforce.all().stream()
                .filter(member -> member.place().equals(place) && member.roles().contains(Role.FACILITY_MANAGER))
                .toList();
    }

    private LocalDateTime at(int daysAgo, int hour) {
        return today.minusDays(daysAgo).atTime(hour, 12);
    }

    private static String hash(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

package jp.lg.nayoro.polaris.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import jp.lg.nayoro.polaris.demo.TsvTable;

/** 患者 of a generated hospital. Names and districts are those of the demo town; nobody of them lives. */
record TreePatient(
        String id,
        String family,
        String given,
        String familyKana,
        String givenKana,
        LocalDate birthDate,
        String sex,
        String postalCode,
        String address,
        String phone,
        String insurer,
        String insuredNumber) {

    private static final List<TsvTable.Line> FAMILIES = TsvTable.lines("surnames.tsv");
    private static final List<TsvTable.Line> GIVEN_NAMES = TsvTable.lines("given-names.tsv");
    private static final List<TsvTable.Line> DISTRICTS = TsvTable.lines("districts.tsv");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    static TreePatient of(int number, Chance chance) {
        var female = chance.of(0.56);
        var birth = LocalDate.of(2026, 4, 1).minusDays(chance.between(365 * 40, 365 * 98));
        var family = chance.oneOf(FAMILIES);
        var given = chance.oneOf(GIVEN_NAMES.stream()
                .filter(line -> line.text("sex").equals(female ? "FEMALE" : "MALE"))
                .filter(line -> birth.getYear() >= line.whole("from") && birth.getYear() <= line.whole("to"))
                .toList());
        var district = chance.oneOf(DISTRICTS);
        return new TreePatient(
                "%07d".formatted(1_000 + number * 37),
                family.text("name"),
                given.text("name"),
                family.text("kana"),
                given.text("kana"),
                birth,
                female ? "F" : "M",
                district.text("postal"),
                "北海道名寄市" + district.text("name") + chance.between(1, 24) + "番地" + chance.between(1, 30),
                "01654-0-%04d".formatted(chance.between(2000, 9999)),
                "39010%03d".formatted(chance.between(1, 250)),
                "%08d".formatted(chance.between(1, 99_999_999)));
    }

    /** PID and PV1. */
    Hl7Writer header(Hl7Writer message, String inOut, String location, String department) {
        return message.segment("PID")
                .set(1, "0001")
                .set(3, id + "^^^^PI")
                .set(5, family + "^" + given + "^^^^^L^I~" + familyKana + "^" + givenKana + "^^^^^L^P")
                .set(7, DAY.format(birthDate))
                .set(8, sex)
                .set(11, "^^^^" + postalCode + "^JPN^H^" + address)
                .set(13, "^PRN^PH^^^^^^^^^" + phone)
                .segment("PV1")
                .set(1, "0001")
                .set(2, inOut)
                .set(3, location + "^^^^^" + ("I".equals(inOut) ? "N" : "C"))
                .set(7, "D" + department + "^北野^健一^^^^^^^L^^^^^I")
                .set(10, department);
    }
}

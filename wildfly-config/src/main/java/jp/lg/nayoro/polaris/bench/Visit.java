package jp.lg.nayoro.polaris.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One day of one patient in hospital, from which files are written: who, when, in which department, in a bed or not.
 *
 * @param turn tells two visits in the same hour apart, as the milliseconds of every file do
 * @param inOut HL7 PV1-2, I or O
 */
record Visit(TreePatient patient, int turn, LocalDate day, int hour, Department department, String inOut) {

    private static final int NANOS_A_TURN = 1_000_000;

    record Department(String code, String name) {}

    static final List<Department> DEPARTMENTS = List.of(
            new Department("01", "内科"),
            new Department("02", "循環器内科"),
            new Department("03", "消化器内科"),
            new Department("08", "整形外科"),
            new Department("10", "脳神経外科"),
            new Department("15", "泌尿器科"),
            new Department("24", "眼科"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMddHHmm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    boolean inBed() {
        return inOut.equals("I");
    }

    LocalDateTime at(int minutes) {
        return day.atTime(hour, 0).plusMinutes(minutes).plusNanos((long) turn % 1000 * NANOS_A_TURN);
    }

    String dayText() {
        return DAY.format(day);
    }

    static String minute(LocalDateTime moment) {
        return MINUTE.format(moment);
    }

    static String second(LocalDateTime moment) {
        return SECOND.format(moment);
    }

    /** A message about this patient up to PV1. */
    Hl7Writer message(String type, LocalDateTime written) {
        var message = new Hl7Writer(type, second(written) + ".000", second(written) + patient.id());
        return patient.header(message, inOut, inBed() ? "3東^305^2" : department.code(), department.code());
    }

    /** ORC with what every order has. */
    Hl7Writer order(Hl7Writer message, String control, String number, String group, LocalDateTime ordered) {
        return message.segment("ORC")
                .set(1, control)
                .set(2, number)
                .set(4, group)
                .set(9, second(ordered))
                .set(12, doctor())
                .set(17, department.code() + "^" + department.name() + "^99XY1")
                .set(21, "北野総合病院")
                .set(29, inBed() ? "I^入院患者オーダ^HL70482" : "O^外来患者オーダ^HL70482");
    }

    String doctor() {
        return "D" + department.code() + "^北野^健一^^^^^^^L^^^^^I";
    }

    String place(String type, String order, LocalDateTime issued, int flag) {
        return TreeFile.path(patient, day, type, order, issued, department.code(), flag);
    }
}

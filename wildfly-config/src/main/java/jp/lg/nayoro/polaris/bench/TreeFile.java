package jp.lg.nayoro.polaris.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * One file of an SS-MIX2 tree.
 *
 * @param path from the root, with slashes
 */
record TreeFile(String path, byte[] content) {

    static final String NO_ORDER = "9".repeat(15);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

    /**
     * @param day null for the types that are kept outside the days
     * @param flag 1 current, 2 old, 0 deleted
     */
    static String path(
            TreePatient patient,
            LocalDate day,
            String type,
            String order,
            LocalDateTime issued,
            String department,
            int flag) {
        var id = patient.id();
        var folder = day == null ? "-" : DAY.format(day);
        return String.join("/", id.substring(0, 3), id.substring(3, 6), id, folder, type, "")
                + String.join("_", id, folder, type, order, MOMENT.format(issued), department, Integer.toString(flag));
    }
}

package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/**
 * Where a file stands in the 標準化ストレージ, and what its place and its name tell:
 * {@code …/pid[0:3]/pid[3:6]/pid/YYYYMMDD or -/type/pid_date_type_order_time_department_flag}.
 *
 * @param careDay 診療日; null in the folders called {@code -}
 * @param orderNumber null for types without orders (999999999999999)
 * @param issuedAt 発生日時; null where it is no time
 * @param misplaced whether the name tells another patient, day or type than the folders
 */
record Ssmix2Path(
        String patientId,
        LocalDate careDay,
        String type,
        String orderNumber,
        LocalDateTime issuedAt,
        String department,
        String conditionFlag,
        boolean misplaced) {

    private static final Pattern NO_ORDER = Pattern.compile("9{15}|-");
    private static final Pattern TYPE = Pattern.compile("[A-Z]{3}(-\\d\\d)?");
    private static final Pattern DAY = Pattern.compile("\\d{8}|-");
    private static final Pattern SHORT_MOMENT = Pattern.compile("\\d{15,16}");
    private static final int NAME_PARTS = 7;

    /** @throws Refusal UNKNOWN_PLACE */
    static Ssmix2Path of(String path) throws Refusal {
        var folders = Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
        var name = folders.isEmpty()
                ? List.<String>of()
                : List.of(folders.get(folders.size() - 1).split("_", -1));
        if (folders.size() < 4 || name.size() < NAME_PARTS) {
            throw unknownPlace();
        }
        int type = typeIn(name);
        var inFolders = folders.subList(folders.size() - 4, folders.size() - 1);
        var inName = List.of(String.join("_", name.subList(0, type - 1)), name.get(type - 1), name.get(type));
        var day = inFolders.get(1);
        var careDay = day.equals("-") ? null : Hl7Moment.day(day).orElseThrow(Ssmix2Path::unknownPlace);
        var order = name.get(type + 1);
        return new Ssmix2Path(
                inFolders.get(0),
                careDay,
                inFolders.get(2),
                order.isBlank() || NO_ORDER.matcher(order).matches() ? null : order,
                momentIn(name.get(type + 2)),
                String.join("_", name.subList(type + 3, name.size() - 1)),
                name.get(name.size() - 1),
                !inFolders.equals(inName));
    }

    /** The patient's number and the department may hold the separator themselves; the type tells where to cut. */
    private static int typeIn(List<String> name) throws Refusal {
        for (int i = name.size() - 5; i >= 2; i--) {
            if (TYPE.matcher(name.get(i)).matches()
                    && DAY.matcher(name.get(i - 1)).matches()) {
                return i;
            }
        }
        throw unknownPlace();
    }

    static LocalDateTime momentIn(String digits) {
        var padded = SHORT_MOMENT.matcher(digits).matches() ? (digits + "00").substring(0, 17) : digits;
        return Hl7Moment.of(padded)
                .map(moment -> moment.at() == null ? moment.day().atStartOfDay() : moment.at())
                .orElse(null);
    }

    private static Refusal unknownPlace() {
        return new Refusal(
                QuarantineCause.UNKNOWN_PLACE,
                "SS-MIX2標準化ストレージの置き場所・ファイル名の形ではありません（患者ID/診療日/データ種別/ファイル）。標準化ストレージのフォルダごと取り込んでください。");
    }
}

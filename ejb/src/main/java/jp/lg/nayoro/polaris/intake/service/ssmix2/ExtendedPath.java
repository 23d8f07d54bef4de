package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * Where a document stands in the 拡張ストレージ:
 * {@code …/pid/YYYYMMDD or -/localcode^name^sys[^code^name^sys]/pid_date_type_key_time_department_flag/file}. The main
 * document and what is attached to it lie in one folder.
 *
 * @param code of the kind of document in a standard system, as a LOINC number; null without one
 * @param title the name of the kind, the standard one first
 * @param folder what names the document among others: the folder's name without its time and its flag
 * @param issuedAt 発生日時; null where it is no time
 */
record ExtendedPath(
        String patientId,
        LocalDate careDay,
        String code,
        String title,
        String folder,
        LocalDateTime issuedAt,
        String conditionFlag,
        String fileName) {

    private static final Pattern DAY = Pattern.compile("\\d{8}|-");
    private static final Pattern LOINC = Pattern.compile("\\d{3,5}-\\d");
    private static final Pattern TIME = Pattern.compile("\\d{14,17}");

    /** Patient, day, kind and key stand before it; the kind, or the key, may be left out. */
    private static final int FIRST_TIME = 3;

    /** @return empty where the place is not one of the extended storage: no folder of a kind (with ^) stands below a day */
    static Optional<ExtendedPath> of(String path) throws Refusal {
        var parts = Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        int kind = parts.size() - 3;
        boolean extended = kind >= 2
                && parts.get(kind).indexOf('^') >= 0
                && DAY.matcher(parts.get(kind - 1)).matches();
        return extended ? Optional.of(of(parts, kind)) : Optional.empty();
    }

    private static ExtendedPath of(List<String> parts, int kind) throws Refusal {
        var patient = parts.get(kind - 2);
        var day = parts.get(kind - 1);
        var folder = parts.get(kind + 1);
        var name = List.of(folder.split("_", -1));
        int time = timeIn(name);
        if (!folder.startsWith(patient + "_" + day + "_") || time < FIRST_TIME) {
            throw new Refusal(
                    QuarantineCause.MISPLACED,
                    "文書フォルダ名の患者ID・日付が、置かれているフォルダと違います。別の患者の文書が紛れている恐れがあるため取り込みませんでした。書き出し元の機関に確認してください。");
        }
        var words = List.of(parts.get(kind).split("\\^", -1));
        return new ExtendedPath(
                patient,
                day.equals("-") ? null : Hl7Moment.day(day).orElse(null),
                words.stream()
                        .filter(word -> LOINC.matcher(word).matches())
                        .findFirst()
                        .orElse(null),
                title(words),
                parts.get(kind) + "/" + String.join("_", name.subList(0, time)),
                Ssmix2Path.momentIn(name.get(time)),
                name.get(name.size() - 1),
                parts.get(kind + 2));
    }

    /** 発生日時 stands before the department and the flag; some exporters leave the department out. */
    private static int timeIn(List<String> name) {
        int last = name.size() - 1;
        boolean department = last >= 2 && !TIME.matcher(name.get(last - 1)).matches();
        return department ? last - 2 : last - 1;
    }

    /** The standard name, else the local one, else the code. */
    private static String title(List<String> words) {
        return Texts.firstOf(at(words, 4), at(words, 1), at(words, 3), at(words, 0), "文書");
    }

    private static String at(List<String> words, int index) {
        return index < words.size() && !words.get(index).equals("..") ? Texts.orNull(words.get(index)) : null;
    }

    boolean isMain() {
        return fileName.startsWith("main_document.");
    }
}

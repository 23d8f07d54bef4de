package jp.lg.nayoro.polaris.intake.service.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/**
 * {@code 患者番号/[YYYYMMDD/]題名.拡張子}: where a document lies tells whose it is, of which day, and what it is called. Folders
 * above the patient's are of no account.
 *
 * @param day null where the document lies right under the patient's number
 */
record DocumentPath(String patientId, LocalDate day, String title, String fileName) {

    private static final Pattern PATIENT = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int EARLIEST = 1900;

    /** @throws Refusal UNKNOWN_PLACE where the patient's number is missing or none */
    static DocumentPath of(String path) throws Refusal {
        var parts = Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        var name = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        var title = name.replaceFirst("\\.[^.]{1,5}$", "").strip();
        if (name.startsWith(".") || name.startsWith("~$") || title.isEmpty()) {
            throw misplaced();
        }
        var day = folder(parts, 2).flatMap(DocumentPath::day);
        var owner = day.isPresent() ? folder(parts, 3).filter(DocumentPath::isPatient) : Optional.<String>empty();
        if (owner.isPresent()) {
            return new DocumentPath(owner.get(), day.get(), title, name);
        }
        var patient = folder(parts, 2).filter(DocumentPath::isPatient).orElseThrow(DocumentPath::misplaced);
        return new DocumentPath(patient, null, title, name);
    }

    private static Optional<String> folder(List<String> parts, int fromTheEnd) {
        return parts.size() < fromTheEnd ? Optional.empty() : Optional.of(parts.get(parts.size() - fromTheEnd));
    }

    private static boolean isPatient(String folder) {
        return PATIENT.matcher(folder).matches();
    }

    private static Optional<LocalDate> day(String folder) {
        try {
            return Optional.of(LocalDate.parse(folder, DAY)).filter(day -> day.getYear() >= EARLIEST);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Refusal misplaced() {
        return new Refusal(
                QuarantineCause.UNKNOWN_PLACE, "だれの文書か分かりません。「患者番号のフォルダ／文書」または「患者番号のフォルダ／年月日8桁のフォルダ／文書」に置いてください。");
    }
}

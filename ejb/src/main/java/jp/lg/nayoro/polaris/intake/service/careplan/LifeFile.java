package jp.lg.nayoro.polaris.intake.service.careplan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.care.entity.CarePlanForm;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * LIFE の CSV: the first line is the type of data, the second the names of the columns, then the data. Some systems put the
 * Japanese labels on the third line, not always with whole quotes.
 *
 * @param type as in SERVICE_USER_INFO or FORM_0000_2021
 * @param columns their names, in the order of the file
 */
record LifeFile(String type, List<String> columns, List<CsvRow> rows) {

    private static final Pattern TYPE =
            Pattern.compile("\"?(SERVICE_USER_INFO(?:_\\d{4})?|FORM_\\d{4}(?:_\\d{4})?)\"?,*");

    /** The label of the first column of every form. */
    private static final String LABEL = "事業所番号";

    private static final int HEADER_LINES = 2;

    /** Empty for a file that is none of LIFE. */
    static Optional<LifeFile> of(String text) throws Refusal {
        var lines = text.split("\r\n|\r|\n", HEADER_LINES + 2);
        var type = TYPE.matcher(lines[0].strip().toUpperCase(Locale.ROOT));
        if (!type.matches()) {
            return Optional.empty();
        }
        var names = lines.length < HEADER_LINES ? List.<CsvRow>of() : CsvText.rows(lines[1], 1);
        if (names.isEmpty()) {
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE, "2行目に項目名の行がありません。介護ソフトのLIFE出力機能で、もう一度書き出して取り込んでください。", HEADER_LINES);
        }
        boolean labelled = lines.length > HEADER_LINES && lines[HEADER_LINES].contains(LABEL);
        int before = labelled ? HEADER_LINES + 1 : HEADER_LINES;
        var rest = text.split("\r\n|\r|\n", before + 1);
        return Optional.of(new LifeFile(
                type.group(1),
                names.get(0).cells().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList(),
                rest.length <= before ? List.of() : CsvText.rows(rest[before], before)));
    }

    CarePlanForm form() {
        if (type.startsWith("SERVICE_USER_INFO")) {
            return CarePlanForm.LIFE_USER;
        }
        return switch (type.substring(0, "FORM_0000".length())) {
            case "FORM_0000" -> CarePlanForm.LIFE_SCIENCE;
            case "FORM_0001" -> CarePlanForm.LIFE_HISTORY;
            case "FORM_0002" -> CarePlanForm.LIFE_MEDICINE;
            default -> CarePlanForm.LIFE_OTHER;
        };
    }

    String version() {
        return Texts.clipped(type, 40);
    }
}

package jp.lg.nayoro.polaris.intake.service.careplan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.care.entity.CareDate;
import jp.lg.nayoro.polaris.care.entity.CarePlanForm;
import jp.lg.nayoro.polaris.care.entity.CarePlanKey;
import jp.lg.nayoro.polaris.care.entity.CarePlanRoute;
import jp.lg.nayoro.polaris.care.entity.CarePlanRowContent;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Digest;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.ParseWarning;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * LIFE の1ファイル to one part a person. A person goes by 保険者番号 and 被保険者番号, which every form carries; 外部システム管理番号 is
 * the number of the user in SERVICE_USER_INFO and of the sheet in the other forms, so it tells which line is written anew and
 * not whose it is. A blank cell keeps what was told, a single space deletes it.
 */
final class LifeReader {

    private static final int SCOPE_LENGTH = 180;

    private final LifeFile file;
    private final LocalDateTime receivedAt;
    private final Map<CareInsured, CarePlanPart> parts = new LinkedHashMap<>();
    private final Map<CareInsured, Map<CarePlanKey, Line>> lines = new LinkedHashMap<>();
    private final List<ParseWarning> warnings = new ArrayList<>();

    LifeReader(LifeFile file, LocalDateTime receivedAt) {
        this.file = file;
        this.receivedAt = receivedAt;
    }

    /** A line with what earlier lines of the same key in the file told. */
    private record Line(int number, Map<String, String> cells) {}

    ParseResult read() throws Refusal {
        if (file.form() == CarePlanForm.LIFE_OTHER) {
            warnings.add(new ParseWarning(1, "内容を読み分けない様式（" + file.type() + "）です。項目名と値のまま保存しました。"));
        }
        for (var row : file.rows()) {
            readRow(row);
        }
        if (parts.isEmpty()) {
            throw new Refusal(QuarantineCause.NOT_A_MESSAGE, "利用者の行が1行もありません。介護ソフトで利用者を選び、もう一度書き出して取り込んでください。");
        }
        lines.forEach((insured, byKey) -> byKey.forEach((key, line) -> parts.get(insured)
                .add(new CarePlanRowContent(
                        key, file.version(), 1, line.cells(), CarePlanRoute.UNKNOWN, receivedAt, line.number()))));
        List<PatientPart> finished =
                parts.values().stream().map(CarePlanPart::finish).toList();
        return new ParseResult.Parsed(finished, warnings, List.of());
    }

    private void readRow(CsvRow row) throws Refusal {
        if (row.cells().size() != file.columns().size()) {
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE,
                    "%d行目の列数が%dで、項目名の行（%d列）と合いません。介護ソフトから書き出したままのファイルを取り込んでください。"
                            .formatted(
                                    row.line(),
                                    row.cells().size(),
                                    file.columns().size()),
                    row.line());
        }
        var cells = cells(row);
        var insured = CareInsured.of(cells.get("insurer_no"), cells.get("insured_no"), row.line());
        var part = parts.computeIfAbsent(insured, any -> new CarePlanPart());
        var key = new CarePlanKey(file.form(), insured.insurer(), insured.insured(), null, null, scope(cells));
        lines.computeIfAbsent(insured, any -> new LinkedHashMap<>())
                .merge(key, new Line(row.line(), cells), LifeReader::over);
        part.describe(person(insured, cells));
        new LifeEntries(part.collector(), receivedAt).read(file.form(), cells, row.line());
    }

    private static Line over(Line earlier, Line later) {
        Map<String, String> cells = new HashMap<>(earlier.cells());
        cells.putAll(later.cells());
        return new Line(later.number(), cells);
    }

    /** By name; what is blank is left out, what is to be deleted is the empty text. */
    private Map<String, String> cells(CsvRow row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            var text = row.cells().get(i);
            if (!text.isEmpty() && !file.columns().get(i).isEmpty()) {
                cells.putIfAbsent(file.columns().get(i), text.strip());
            }
        }
        return cells;
    }

    /** Which line of the form is meant, for the person. */
    private String scope(Map<String, String> cells) {
        var scope = Texts.join(
                "|",
                file.form() == CarePlanForm.LIFE_OTHER ? file.type() : null,
                cells.get("service_code"),
                cells.get("external_system_management_number"),
                cells.get("external_system_management_detail_number"));
        return scope != null && scope.length() > SCOPE_LENGTH
                ? new Digest().add(scope).hex()
                : scope;
    }

    private PatientDemographics person(CareInsured insured, Map<String, String> cells) {
        boolean described = file.form() == CarePlanForm.LIFE_USER;
        return new PatientDemographics(
                insured.localId(),
                described ? name(cells, "last_name", "first_name") : null,
                described ? name(cells, "last_name_kana", "first_name_kana") : null,
                described ? CareDate.of(cells.get("birthday")) : null,
                CarePerson.sex(described ? cells.get("gender") : null),
                null,
                null,
                null,
                null,
                null,
                null,
                receivedAt);
    }

    /** Where the names are not told apart, the whole stands in the first. */
    private static String name(Map<String, String> cells, String family, String given) {
        return Texts.clipped(Texts.join(" ", cells.get(family), cells.get(given)), 120);
    }
}

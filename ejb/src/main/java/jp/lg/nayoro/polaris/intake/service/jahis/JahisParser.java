package jp.lg.nayoro.polaris.intake.service.jahis;

import java.time.LocalDate;
import java.util.Set;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * JAHIS 電子版お薬手帳データフォーマット, ver. 1.0 to 2.6, and JAHIS 院外処方箋2次元シンボル: which of them a file is, its header says.
 * In a notebook record 5 opens a block of one dispensing, 51 and 55 a prescriber within it; a prescription is read by
 * {@link PrescriptionReader}. Unknown records are passed over with a warning.
 */
public final class JahisParser {

    private static final int ID_DIGITS = 16;
    private static final Set<String> DISPENSED = Set.of("201", "281", "291", "301", "311", "391");

    private JahisParser() {}

    /**
     * Reads a whole file; a part of a set is put together first ({@link SplitSet}).
     *
     * @param facilityNumber 医療機関番号 of the institution that handed the file over
     */
    public static ParseResult parse(byte[] content, String facilityNumber, LocalDate receivedOn) {
        try {
            return read(JahisFile.read(content), facilityNumber, receivedOn);
        } catch (Refusal refusal) {
            return refusal.asResult();
        }
    }

    /** The same, of a file already taken apart, or of a set put together. */
    public static ParseResult parse(JahisFile file, String facilityNumber, LocalDate receivedOn) {
        try {
            return read(file, facilityNumber, receivedOn);
        } catch (Refusal refusal) {
            return refusal.asResult();
        }
    }

    private static ParseResult read(JahisFile file, String facilityNumber, LocalDate receivedOn) throws Refusal {
        if (file.split().isPresent()) {
            throw new Refusal(
                    QuarantineCause.INCOMPLETE_SET, file.shownParts() + "を受け取りました。残りの分割ファイルを取り込むと、まとめて読み取ります。");
        }
        if (file.kind() == JahisFile.Kind.PRESCRIPTION) {
            return PrescriptionReader.read(file, facilityNumber);
        }
        var patient = patient(file);
        var collector = new EntryCollector();
        var notebook = new NotebookReader(collector, facilityNumber, defaultDay(file, receivedOn));
        for (var each : file.records()) {
            notebook.read(each);
        }
        notebook.finish();
        return ParseResult.Parsed.of(patient, Replacement.NOTHING, collector);
    }

    private static PatientDemographics patient(JahisFile file) throws Refusal {
        var all = file.all("1").toList();
        var named = all.stream().filter(each -> each.field(1) != null).toList();
        if (named.isEmpty()) {
            throw new Refusal(QuarantineCause.NO_PATIENT, "だれの記録か分かりません（患者情報レコードまたは氏名がありません）。書き出し元に確認してください。");
        }
        if (named.stream().map(JahisFile::digest).distinct().count() > 1) {
            throw new Refusal(QuarantineCause.WRONG_PATIENT, "1つのファイルに2人以上の患者が書かれています。患者ごとに分けて書き出してもらってください。");
        }
        var record = named.get(0);
        return new PatientDemographics(
                localId(JahisFile.digest(record)),
                Texts.clipped(record.field(1), 120),
                Texts.clipped(record.field(10), 120),
                JahisDate.of(record.field(3)).orElse(null),
                sexNamed(record.field(2)),
                Texts.clipped(record.field(4), 8),
                Texts.clipped(record.field(5), 250),
                Texts.clipped(record.field(6), 30),
                null,
                null,
                null,
                null);
    }

    /** Neither format always has a number of the patient: a digest stands for one, and tells nothing. */
    static String localId(String digest) {
        return "JAHIS-" + digest.substring(0, ID_DIGITS);
    }

    static String sexNamed(String code) {
        return switch (code == null ? "" : code) {
            case "1" -> "MALE";
            case "2" -> "FEMALE";
            default -> "UNKNOWN";
        };
    }

    /**
     * The day for what bears none of its own: that of the first dispensing.
     *
     * @throws Refusal NO_DATE where drugs stand under no day, or under none that is one
     */
    private static LocalDate defaultDay(JahisFile file, LocalDate receivedOn) throws Refusal {
        var blocks = file.all("5").toList();
        boolean drugBeforeBlock = file.records().stream()
                .takeWhile(each -> !each.number().equals("5"))
                .anyMatch(each -> DISPENSED.contains(each.number()));
        if (drugBeforeBlock
                || blocks.stream().anyMatch(each -> JahisDate.of(each.field(1)).isEmpty())) {
            throw new Refusal(QuarantineCause.NO_DATE, "調剤した日が書かれていないか、日付として読めません。書き出し元に確認してください。");
        }
        return blocks.isEmpty()
                ? receivedOn
                : JahisDate.of(blocks.get(0).field(1)).orElse(receivedOn);
    }
}

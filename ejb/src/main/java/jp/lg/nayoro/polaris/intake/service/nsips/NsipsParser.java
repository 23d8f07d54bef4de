package jp.lg.nayoro.polaris.intake.service.nsips;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.SourceText;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * NSIPS (調剤システム連携): what a pharmacy's レセコン hands to other systems, one file for each reception. Patient (1),
 * prescription (2), usage (3) and drug (4) become 調剤; the fees (5 to 7) and the notebook's settings (8) are passed over.
 */
public final class NsipsParser {

    private static final DateTimeFormatter SENT_AT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private NsipsParser() {}

    public static ParseResult parse(byte[] content, ParseContext context) {
        try {
            return read(lines(content), context);
        } catch (Refusal refusal) {
            return refusal.asResult();
        }
    }

    private static List<NsipsLine> lines(byte[] content) throws Refusal {
        List<NsipsLine> lines = new ArrayList<>();
        int number = 0;
        for (String raw : SourceText.decode(content).split("\r\n|\r|\n", -1)) {
            number++;
            var text = raw.replaceAll("[\\x1A\\x00]", "").strip();
            if (!text.isEmpty()) {
                lines.add(NsipsLine.of(number, text));
            }
        }
        if (lines.isEmpty() || !lines.get(0).kind().matches("VER\\d{6}")) {
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE,
                    "NSIPSのファイル（1行目がVERで始まるファイル）ではありません。別の種類のファイルでないか、書き出し元に確認してください。",
                    1);
        }
        return lines;
    }

    private static ParseResult read(List<NsipsLine> lines, ParseContext context) throws Refusal {
        var header = lines.get(0);
        var reader = new ReceptionReader(sentAt(header));
        checkPharmacy(header, context, reader);
        for (var each : lines.subList(1, lines.size())) {
            reader.read(each);
        }
        return reader.result();
    }

    /**
     * A patient's number is trusted inside its own pharmacy only.
     *
     * @throws Refusal MISPLACED for the file of another pharmacy
     */
    private static void checkPharmacy(NsipsLine header, ParseContext context, ReceptionReader reader) throws Refusal {
        var number = Texts.join("", header.text(5), header.text(6), header.text(7));
        if (number == null || !number.matches("\\d{10}")) {
            reader.warn(header.line(), "薬局の番号がないため、取り込みを設定した薬局のファイルとして読みました。");
        } else if (!number.equals(context.facilityNumber())) {
            throw new Refusal(
                    QuarantineCause.MISPLACED,
                    "別の薬局のファイルです。患者番号の取り違えを防ぐため読み取りませんでした。書き出し先のフォルダと、取り込みを設定した薬局を確認してください。",
                    header.line());
        }
    }

    private static LocalDateTime sentAt(NsipsLine header) {
        try {
            return header.text(2) == null ? null : LocalDateTime.parse(header.text(2), SENT_AT);
        } catch (DateTimeException noMoment) {
            return null;
        }
    }
}

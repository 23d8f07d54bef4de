package jp.lg.nayoro.polaris.intake.service.careplan;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.care.entity.CarePlanRoute;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/**
 * ファイル名 of the ケアプランデータ連携標準仕様: {@code UPPLAN_202610_送信元10_種類2_送信先10_種類2_YYYYMMDDHHMMSS.CSV}. Before version
 * 4 the kinds of service were not there.
 *
 * @param month 対象年月 as in 202610; null where the name has none, or zeros
 * @param writtenAt ファイル連番, in whose order the files are to be read; null where the name has none
 */
record CarePlanFileName(FileKind kind, String month, CarePlanRoute route, LocalDateTime writtenAt) {

    private static final Pattern REST = Pattern.compile("(?i)(?:_(\\d{6}))?_([0-9A-Z]{8,10})(?:_[0-9A-Z]{2,3})?"
            + "_([0-9A-Z]{8,10})(?:_[0-9A-Z]{2,3})?_(\\d{14})\\.CSV");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    /** @throws Refusal UNKNOWN_PLACE where the name tells no kind of file, UNKNOWN_TYPE for a picture */
    static CarePlanFileName of(String path) throws Refusal {
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        if (name.toUpperCase(Locale.ROOT).startsWith("UPKIHON_IMAGE")) {
            throw new Refusal(
                    QuarantineCause.UNKNOWN_TYPE, "家族構成の画像ファイルには利用者の番号が書かれていないため、取り込めません。必要なときは、利用者を選んで文書として登録してください。");
        }
        var kind = FileKind.ofName(name)
                .orElseThrow(() -> new Refusal(
                        QuarantineCause.UNKNOWN_PLACE, "ファイル名から様式が分かりません。ケアプランデータ連携標準仕様の名前（UP1KYO_… など）のまま取り込んでください。"));
        var rest = REST.matcher(name.substring(kind.name().length()));
        if (!rest.matches()) {
            return new CarePlanFileName(kind, null, CarePlanRoute.UNKNOWN, null);
        }
        var month = rest.group(1);
        return new CarePlanFileName(
                kind,
                "000000".equals(month) ? null : month,
                new CarePlanRoute(rest.group(2), rest.group(3)),
                moment(rest.group(4)));
    }

    private static LocalDateTime moment(String digits) {
        try {
            return LocalDateTime.parse(digits, MOMENT);
        } catch (DateTimeException noSuchMoment) {
            return null;
        }
    }
}

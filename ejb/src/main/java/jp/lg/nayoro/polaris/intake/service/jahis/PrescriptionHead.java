package jp.lg.nayoro.polaris.intake.service.jahis;

import java.time.LocalDate;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** Who prescribed, for whom and when: the records 1 to 82 of a prescription. */
final class PrescriptionHead {

    private static final Pattern LOST_DASH = Pattern.compile("(?<=[0-9０-９])[?？](?=[0-9０-９])");

    private final JahisFile file;
    private final String facilityNumber;
    private final LocalDate day;

    private PrescriptionHead(JahisFile file, String facilityNumber, LocalDate day) {
        this.file = file;
        this.facilityNumber = facilityNumber;
        this.day = day;
    }

    /** @throws Refusal NO_PATIENT, WRONG_PATIENT or NO_DATE */
    static PrescriptionHead of(JahisFile file, String facilityNumber) throws Refusal {
        var names = file.all("11")
                .map(each -> Texts.firstOf(each.field(2), each.field(3)))
                .filter(name -> name != null)
                .map(name -> Texts.folded(name).replaceAll("\\s", ""))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            throw new Refusal(QuarantineCause.NO_PATIENT, "だれの処方箋か分かりません（患者氏名レコードがありません）。書き出し元に確認してください。");
        }
        if (names.size() > 1) {
            throw new Refusal(QuarantineCause.WRONG_PATIENT, "1つの処方箋に2人以上の患者が書かれています。患者ごとに分けて書き出してもらってください。");
        }
        var issued = file.all("51").findFirst().orElse(null);
        var day = JahisDate.of(issued == null ? null : issued.field(1))
                .orElseThrow(() -> new Refusal(
                        QuarantineCause.NO_DATE,
                        "処方箋の交付年月日が書かれていないか、日付として読めません。書き出し元に確認してください。",
                        issued == null ? 0 : issued.line()));
        return new PrescriptionHead(file, facilityNumber, day);
    }

    LocalDate day() {
        return day;
    }

    /** 引換番号 or 処方箋番号, where there is one. */
    String orderNumber() {
        return text("82", 2);
    }

    String department() {
        return file.all("4").findFirst().map(each -> each.lastFrom(1)).orElse(null);
    }

    String doctor() {
        return Texts.firstOf(text("5", 3), text("5", 2));
    }

    /** What tells the issuing institution from others: its number, or else its name. */
    String issuer() {
        return Texts.firstOf(issuerNumber(), issuerName());
    }

    String otherFacility() {
        return facilityNumber.equals(issuerNumber()) ? null : issuerName();
    }

    /** 都道府県2 + 点数表1 + コード7; null where a part is missing. */
    private String issuerNumber() {
        var number = Texts.join("", text("1", 3), text("1", 1), text("1", 2));
        return number != null && number.matches("\\d{10}") ? number : null;
    }

    private String issuerName() {
        return file.all("1").findFirst().map(each -> each.lastFrom(2)).orElse(null);
    }

    /**
     * A patient's number is that of the issuing institution, and is worth something there only: in any other's hands the
     * person is known by a digest, as in a notebook.
     */
    PatientDemographics patient(EntryCollector collector) {
        var own = facilityNumber.equals(issuerNumber()) ? text("11", 1) : null;
        return new PatientDemographics(
                own == null ? JahisParser.localId(digest()) : Texts.clipped(own, 40),
                Texts.clipped(Texts.firstOf(text("11", 2), text("11", 3)), 120),
                Texts.clipped(text("11", 3), 120),
                JahisDate.of(text("13", 1)).orElse(null),
                JahisParser.sexNamed(text("12", 1)),
                null,
                null,
                null,
                insurer(),
                Texts.clipped(withDashes(text("23", 1), collector), 40),
                Texts.clipped(withDashes(text("23", 2), collector), 40),
                Texts.branch(text("23", 4)),
                null,
                false);
    }

    private String digest() {
        return file.patientDigest().orElseGet(() -> JahisFile.digest(text("11", 3), text("12", 1), text("13", 1)));
    }

    /** 保険者番号 has six digits or eight; the kind of insurance is seen in its place. */
    private String insurer() {
        var number = text("22", 1);
        return number != null && Texts.folded(number).matches("\\d{6}|\\d{8}") ? Texts.folded(number) : null;
    }

    /** {@code ２?８?１６}: a dash that an earlier conversion could not write. */
    private static String withDashes(String text, EntryCollector collector) {
        if (text == null || !LOST_DASH.matcher(text).find()) {
            return text;
        }
        collector.warn(0, "記号・番号のハイフンが「?」に化けていたため、ハイフンとして読みました。");
        return LOST_DASH.matcher(text).replaceAll("-");
    }

    private String text(String number, int field) {
        return file.all(number).findFirst().map(each -> each.field(field)).orElse(null);
    }
}

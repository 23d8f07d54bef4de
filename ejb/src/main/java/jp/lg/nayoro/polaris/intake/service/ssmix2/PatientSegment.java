package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** Reads PID and IN1, after making sure that the patient of the message is the patient of the folder. */
final class PatientSegment {

    private static final Pattern KANA = Pattern.compile("[\\p{IsKatakana}\\p{IsHiragana}ー・゛゜ﾞﾟ\\s]+");
    private static final Pattern SEX = Pattern.compile("[MFOUAN]");
    private static final Pattern SEVEN_DIGITS = Pattern.compile("\\d{7}");

    /** 法別番号 of 公費負担医療 (生活保護 12, 難病 54 and so on), JHSD0001. */
    private static final Pattern SUBSIDY = Pattern.compile("1\\d|2\\d|30|38|5[1-4]|62|66|79|8\\d|9\\d");

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private PatientSegment() {}

    /** @throws Refusal NO_PATIENT or WRONG_PATIENT */
    static PatientDemographics read(Hl7Message message, Ssmix2Path path, EntryCollector collector) throws Refusal {
        var all = message.all("PID").toList();
        if (all.isEmpty() || all.stream().allMatch(pid -> pid.text(3) == null)) {
            throw new Refusal(
                    QuarantineCause.NO_PATIENT,
                    "だれの記録か分かりません（PIDセグメントまたは患者IDがありません）。書き出し元に確認してください。",
                    all.isEmpty() ? 0 : all.get(0).line());
        }
        for (var pid : all) {
            requireSamePatient(pid, path);
        }
        return demographics(all.get(0), message, path, collector);
    }

    private static void requireSamePatient(Hl7Segment pid, Ssmix2Path path) throws Refusal {
        var given = pid.text(3);
        if (given != null && !withoutZeros(given).equals(withoutZeros(path.patientId()))) {
            throw new Refusal(
                    QuarantineCause.WRONG_PATIENT,
                    "フォルダの患者IDと、ファイルの中の患者ID（PID-3）が違います。別の患者の記録が紛れている恐れがあるため取り込みませんでした。"
                            + "書き出し元の機関に、どちらの患者の記録かを確認してください。",
                    pid.line());
        }
    }

    static String withoutZeros(String id) {
        return LEADING_ZEROS.matcher(id.strip()).replaceFirst("");
    }

    private static PatientDemographics demographics(
            Hl7Segment pid, Hl7Message message, Ssmix2Path path, EntryCollector collector) {
        var birth = pid.text(7);
        var sex = pid.text(8);
        if (looksLikeSex(birth) && (sex == null || Hl7Moment.of(sex).isPresent())) {
            collector.warn(pid.line(), "生年月日と性別の欄が入れ替わっていたため、読み替えました。");
            var swapped = birth;
            birth = sex;
            sex = swapped;
        } else if (birth == null && Hl7Moment.of(pid.text(9)).isPresent()) {
            collector.warn(pid.line(), "生年月日が別の欄（PID-9）にあったため、読み替えました。");
            birth = pid.text(9);
        }
        var address = homeAddress(pid.field(11));
        var insurance = insurance(message, path);
        return new PatientDemographics(
                path.patientId(),
                Texts.clipped(name(pid.field(5), false), 120),
                Texts.clipped(name(pid.field(5), true), 120),
                Hl7Moment.day(birth).orElse((LocalDate) null),
                sexNamed(sex),
                deletedOr(pid.field(11), Texts.clipped(postalCode(address.component(5)), 8)),
                deletedOr(pid.field(11), Texts.clipped(addressText(address), 250)),
                deletedOr(pid.field(13), Texts.clipped(phone(pid), 30)),
                insured(insurance, 3, 8),
                insured(insurance, 10, 40),
                insured(insurance, 36, 40),
                null,
                path.issuedAt(),
                path.type().equals(DataType.ADT_00.code()));
    }

    private static boolean looksLikeSex(String text) {
        return text != null && SEX.matcher(text).matches();
    }

    private static String sexNamed(String code) {
        return switch (code == null ? "" : code) {
            case "M" -> "MALE";
            case "F" -> "FEMALE";
            case "O", "A" -> "OTHER";
            default -> "UNKNOWN";
        };
    }

    /** Name in kanji or in kana: by the type the sender gives (I, P), else by its script. */
    private static String name(Hl7Field names, boolean kana) {
        return names.repetitions().stream()
                .filter(each -> kana == isKana(each))
                .filter(each -> !"A".equals(each.lastComponent()))
                .map(each -> Texts.join(" ", each.component(1), each.component(2)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isKana(Hl7Field name) {
        var type = name.lastComponent();
        if ("P".equals(type) || "I".equals(type)) {
            return type.equals("P");
        }
        var text = Texts.join("", name.component(1), name.component(2));
        return text != null && KANA.matcher(Texts.folded(text)).matches();
    }

    private static Hl7Field homeAddress(Hl7Field addresses) {
        return addresses.repetitions().stream()
                .filter(each -> "H".equals(each.component(7)))
                .findFirst()
                .orElseGet(() -> addresses.repetitions().get(0));
    }

    private static String addressText(Hl7Field address) {
        var free = address.component(8);
        if (free != null) {
            return free;
        }
        // Written by the parts: prefecture, city, street, house, whatever stands before the code of the address' type.
        List<String> parts = new ArrayList<>();
        for (int component : new int[] {4, 3, 1, 2}) {
            parts.add(address.component(component));
        }
        var joined = Texts.join("", parts.toArray(String[]::new));
        return joined == null
                        && address.component(7) != null
                        && address.component(7).length() > 2
                ? address.component(7)
                : joined;
    }

    private static String postalCode(String text) {
        return text != null && SEVEN_DIGITS.matcher(text).matches()
                ? text.substring(0, 3) + "-" + text.substring(3)
                : text;
    }

    /** The health insurance in force; a subsidy (公費) only where nothing else is told. Null without any. */
    private static Hl7Segment insurance(Hl7Message message, Ssmix2Path path) {
        Hl7Segment best = null;
        for (var in1 : message.all("IN1").toList()) {
            if (best == null || rank(in1, path) > rank(best, path)) {
                best = in1;
            }
        }
        return best;
    }

    private static int rank(Hl7Segment in1, Ssmix2Path path) {
        var kind = in1.text(2);
        var until = Hl7Moment.day(in1.text(13)).orElse(null);
        boolean over = until != null
                && path.issuedAt() != null
                && until.isBefore(path.issuedAt().toLocalDate());
        return (over ? 0 : 2) + (kind != null && SUBSIDY.matcher(kind).matches() ? 0 : 1);
    }

    private static String insured(Hl7Segment in1, int field, int length) {
        return in1 == null ? null : deletedOr(in1.field(field), Texts.clipped(in1.text(field), length));
    }

    private static String phone(Hl7Segment pid) {
        return Texts.firstOf(
                pid.field(13).component(12), pid.text(13), pid.field(14).component(12), pid.text(14));
    }

    private static String deletedOr(Hl7Field field, String value) {
        return field.isDeleted() ? "" : value;
    }
}

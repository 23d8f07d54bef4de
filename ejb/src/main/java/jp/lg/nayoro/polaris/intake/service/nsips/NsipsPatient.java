package jp.lg.nayoro.polaris.intake.service.nsips;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Digest;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** 患者情報部, record 1. */
final class NsipsPatient {

    private static final int ID_DIGITS = 16;

    private NsipsPatient() {}

    /** @throws Refusal NO_PATIENT where it has neither number nor name */
    static PatientDemographics of(NsipsLine patient, LocalDateTime sentAt) throws Refusal {
        var name = Texts.firstOf(patient.text(4), patient.text(3));
        if (name == null) {
            throw new Refusal(
                    QuarantineCause.NO_PATIENT, "だれの記録か分かりません（患者情報部に氏名がありません）。書き出し元に確認してください。", patient.line());
        }
        return new PatientDemographics(
                patient.code(2) == null ? digest(patient, name) : Texts.clipped(patient.text(2), 40),
                Texts.clipped(name, 120),
                Texts.clipped(patient.text(3), 120),
                patient.day(6),
                sex(patient.text(5)),
                Texts.clipped(patient.text(7), 8),
                Texts.clipped(patient.text(8), 250),
                Texts.clipped(Texts.firstOf(patient.text(9), patient.text(10), patient.text(11)), 30),
                Texts.clipped(patient.code(15), 8),
                Texts.clipped(patient.text(17), 40),
                Texts.clipped(patient.text(18), 40),
                sentAt);
    }

    /** Some pharmacies number nobody: a digest stands for a number, and tells nothing. */
    private static String digest(NsipsLine patient, String name) {
        return "NSIPS-"
                + new Digest()
                        .add(Texts.folded(name).replaceAll("\\s", ""))
                        .add(patient.text(5))
                        .add(patient.text(6))
                        .hex()
                        .substring(0, ID_DIGITS);
    }

    private static String sex(String code) {
        return switch (code == null ? "" : code) {
            case "1" -> "MALE";
            case "2" -> "FEMALE";
            default -> "UNKNOWN";
        };
    }
}

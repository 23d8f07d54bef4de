package jp.lg.nayoro.polaris.intake.service.careplan;

import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/**
 * 介護保険の保険者番号と被保険者番号, by which care files tell a person. They are another space of numbers than 記号・番号 of the health
 * insurance and are never compared with them.
 */
record CareInsured(String insurer, String insured) {

    private static final Pattern INSURER = Pattern.compile("\\d{6}");

    /** 生活保護単独 is H and nine digits. */
    private static final Pattern INSURED = Pattern.compile("\\d{10}|H\\d{9}");

    /** @throws Refusal NO_PATIENT, since a number that lost its zeros may be another person's */
    static CareInsured of(String insurer, String insured, int line) throws Refusal {
        if (insurer == null || insured == null) {
            throw new Refusal(
                    QuarantineCause.NO_PATIENT, line + "行目に保険者番号または被保険者番号がありません。介護ソフトの利用者台帳を確認して、書き出し直してください。", line);
        }
        if (!INSURER.matcher(insurer).matches() || !INSURED.matcher(insured).matches()) {
            throw new Refusal(
                    QuarantineCause.NO_PATIENT,
                    line + "行目の保険者番号（6桁）または被保険者番号（10桁）の桁数が違います。表計算ソフトで開いて保存すると先頭の0が消えます。"
                            + "介護ソフトから書き出したままのファイルを取り込んでください。",
                    line);
        }
        return new CareInsured(insurer, insured);
    }

    /** The number of the registration at the office that handed the file over. */
    String localId() {
        return insurer + "-" + insured;
    }
}

package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;

/**
 * 医療保険の記号・番号. As on the card (資格確認書, マイナ保険証): the symbol and number are the household's, the branch number (枝番) and
 * the number of 後期高齢者医療 one person's. All may be null, and each alone.
 *
 * @param insurerNumber 保険者番号, six digits (国保) or eight
 * @param branch 枝番, two digits
 */
public record MedicalInsurance(String insurerNumber, String symbol, String number, String branch)
        implements Serializable {

    public static final MedicalInsurance NONE = new MedicalInsurance(null, null, null, null);

    public MedicalInsurance {
        mustMatch(insurerNumber, "[0-9]{6}|[0-9]{8}", "insurer number of six or eight digits");
        mustMatch(branch, "[0-9]{2}", "branch number of two digits");
    }

    private static void mustMatch(String value, String pattern, String what) {
        if (value != null && !value.matches(pattern)) {
            throw new IllegalArgumentException("Not an " + what);
        }
    }

    /** Logs hold no personal data. */
    @Override
    public String toString() {
        return "MedicalInsurance[]";
    }
}

package jp.lg.nayoro.polaris.consent.service.paper;

import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;

/**
 * 印刷する同意書: for whom, in which version and wording.
 *
 * @param symbol what its QR symbol holds
 */
public record PrintedForm(ResidentDetail person, String formVersion, String wording, String symbol) {

    /** Without the person: this string reaches logs. */
    @Override
    public String toString() {
        return "PrintedForm[" + formVersion + "]";
    }
}

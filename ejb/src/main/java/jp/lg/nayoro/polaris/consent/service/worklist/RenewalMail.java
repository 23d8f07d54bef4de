package jp.lg.nayoro.polaris.consent.service.worklist;

import jp.lg.nayoro.polaris.consent.entity.EndingConsentRow;
import jp.lg.nayoro.polaris.consent.service.paper.PrintedForm;

/** 更新の案内 for one person: the letter, and the form to sign. */
public record RenewalMail(EndingConsentRow consent, PrintedForm form) {

    /** Without the person: this string reaches logs. */
    @Override
    public String toString() {
        return "RenewalMail[consent " + consent.id() + "]";
    }
}

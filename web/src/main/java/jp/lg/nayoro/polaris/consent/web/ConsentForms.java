package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.service.ConsentDetail;
import jp.lg.nayoro.polaris.consent.service.ConsentFormService;
import jp.lg.nayoro.polaris.consent.service.FollowedConsent;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.service.StaffDirectoryService;
import jp.lg.nayoro.polaris.shared.web.Today;

/** Makes the form of a consent, empty or filled in from one there is. */
@Dependent
public class ConsentForms implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentFormService forms;

    @Inject
    StaffDirectoryService directory;

    @Inject
    Today today;

    ConsentForm empty(List<FacilityRow> facilities) {
        return new ConsentForm(facilities, forms.versions(), today.day(), forms.termMonths());
    }

    /** With the scope of an earlier consent; who left meanwhile is not named any more. */
    ConsentForm withScopeOf(ConsentScope earlier, List<FacilityRow> facilities) {
        var form = empty(facilities);
        form.getScope().takeFrom(earlier, directory.careStaff(earlier.staff()));
        return form;
    }

    /** As it was entered, to be corrected. */
    ConsentForm asEntered(ConsentDetail entered, List<FacilityRow> facilities) {
        var form = withScopeOf(entered.scope(), facilities);
        form.getScope().lasts(entered.row().validFrom(), entered.row().validUntil());
        form.getSignature().takeFrom(entered.row().signature());
        return form;
    }

    /** A renewal or change from an institution, or one that came back to be mended. */
    ConsentForm following(FollowedConsent followed, List<FacilityRow> facilities) {
        var start = followed.start();
        var form = withScopeOf(start.scope(), facilities);
        if (followed.cameBack()) {
            form.getScope().lasts(start.validFrom(), start.validUntil());
            form.getSignature().takeFrom(start.signature());
        } else {
            form.getSignature().receivedAt(followed.institution());
        }
        return form;
    }
}

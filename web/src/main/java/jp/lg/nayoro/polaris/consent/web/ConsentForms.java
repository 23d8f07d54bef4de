package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.consent.entity.NamedPerson;
import jp.lg.nayoro.polaris.consent.service.ConsentDetail;
import jp.lg.nayoro.polaris.consent.service.ConsentFormService;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.service.StaffDirectoryService;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
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
    ConsentForm withScopeOf(ConsentDetail earlier, List<FacilityRow> facilities) {
        var form = empty(facilities);
        var named = earlier.people().stream()
                .map(NamedPerson::staffId)
                .map(StaffId::new)
                .toList();
        form.getScope().takeFrom(earlier, directory.careStaff(named));
        return form;
    }

    /** As it was entered, to be corrected. */
    ConsentForm asEntered(ConsentDetail entered, List<FacilityRow> facilities) {
        var form = withScopeOf(entered, facilities);
        form.getScope().lasts(entered.row().validFrom(), entered.row().validUntil());
        form.getSignature().takeFrom(entered.row().signature());
        return form;
    }
}

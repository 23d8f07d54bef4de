package jp.lg.nayoro.polaris.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.organization.entity.FacilityPaper;
import jp.lg.nayoro.polaris.shared.web.Words;

/** What each paper is for, and what its day means. */
@Named
@ApplicationScoped
public class PaperWords {

    public String lead(FacilityPaper paper) {
        return Words.text(
                switch (paper) {
                    case ADMISSION -> "organization_apply.paragraph.admission";
                    case CHANGE -> "organization_apply.paragraph.change";
                    case CLOSURE -> "organization_apply.paragraph.closure";
                });
    }

    public String effectiveOn(FacilityPaper paper) {
        return Words.text(
                switch (paper) {
                    case ADMISSION -> "organization_apply.label.first_day";
                    case CHANGE -> "organization_apply.label.change_day";
                    case CLOSURE -> "organization_apply.label.closed_from";
                });
    }
}

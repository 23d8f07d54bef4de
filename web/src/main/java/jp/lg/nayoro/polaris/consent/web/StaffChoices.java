package jp.lg.nayoro.polaris.consent.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.organization.entity.StaffRow;
import jp.lg.nayoro.polaris.organization.service.StaffDirectoryService;

/** Members of staff to choose from by a word, for the pages on which a consent names some. */
@Named
@RequestScoped
public class StaffChoices {

    @Inject
    StaffDirectoryService directory;

    /** For p:autoComplete. */
    public List<StaffRow> named(String word) {
        return directory.careStaffNamed(word);
    }
}

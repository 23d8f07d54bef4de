package jp.lg.nayoro.polaris.organization.web;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActRow;
import jp.lg.nayoro.polaris.organization.entity.ProfileField;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 履歴の言葉: what stood before and after, in the words of the screens. */
@Named
@ApplicationScoped
public class HistoryWords {

    public String before(OrganizationActRow row) {
        return inWords(row, row.before());
    }

    public String after(OrganizationActRow row) {
        return inWords(row, row.after());
    }

    private static String inWords(OrganizationActRow row, String value) {
        if (value == null) {
            return Words.text("general.label.none");
        }
        if (row.field() == ProfileField.STATE) {
            return Words.text((isOfFacility(row) ? "FacilityState." : "StaffState.") + value);
        }
        if (row.field() == ProfileField.PROFESSION) {
            return Words.text("Profession." + value);
        }
        if (row.field() == ProfileField.ROLE) {
            return Words.text("RoleName." + value);
        }
        return row.field() == ProfileField.CLOSED_FROM ? JapaneseCalendar.format(LocalDate.parse(value)) : value;
    }

    private static boolean isOfFacility(OrganizationActRow row) {
        return row.kind() == OrganizationActKind.SUSPEND || row.kind() == OrganizationActKind.RESUME;
    }
}

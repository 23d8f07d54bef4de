package jp.lg.nayoro.polaris.organization.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jp.lg.nayoro.polaris.organization.entity.FacilityProfile;
import jp.lg.nayoro.polaris.organization.entity.ProfileField;
import jp.lg.nayoro.polaris.organization.entity.StaffProfile;

/** What differs between two states of what an institution tells of itself or of a member of its staff. */
public final class ProfileChanges {

    private ProfileChanges() {}

    /** @param before null where nothing stood there */
    public record Change(ProfileField field, String before, String after) {}

    public static List<Change> between(FacilityProfile before, FacilityProfile after) {
        var changes = new ArrayList<Change>();
        add(changes, ProfileField.NAME, before.getName(), after.getName());
        add(changes, ProfileField.NAME_KANA, before.getNameKana(), after.getNameKana());
        add(changes, ProfileField.OPERATOR, before.getOperator(), after.getOperator());
        add(changes, ProfileField.POSTAL_CODE, before.getPostalCode(), after.getPostalCode());
        add(changes, ProfileField.ADDRESS, before.getAddress(), after.getAddress());
        add(changes, ProfileField.PHONE, before.getPhone(), after.getPhone());
        add(changes, ProfileField.FAX, before.getFax(), after.getFax());
        add(changes, ProfileField.EMAIL, before.getEmail(), after.getEmail());
        add(changes, ProfileField.CONTACT_NAME, before.getContactName(), after.getContactName());
        add(changes, ProfileField.OFFICE_HOURS, before.getOfficeHours(), after.getOfficeHours());
        return changes;
    }

    public static List<Change> between(StaffProfile before, StaffProfile after) {
        var changes = new ArrayList<Change>();
        add(changes, ProfileField.NAME, before.name(), after.name());
        add(changes, ProfileField.NAME_KANA, before.nameKana(), after.nameKana());
        add(
                changes,
                ProfileField.PROFESSION,
                before.profession().name(),
                after.profession().name());
        add(changes, ProfileField.LICENSE_NUMBER, before.licenseNumber(), after.licenseNumber());
        add(changes, ProfileField.EMAIL, before.email(), after.email());
        return changes;
    }

    private static void add(List<Change> changes, ProfileField field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }
}

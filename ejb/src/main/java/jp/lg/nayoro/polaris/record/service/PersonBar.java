package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.record.entity.AllergyRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 患者バー. Whom a page is about, so that two people are not mixed up.
 *
 * @param careLevel null where there is none in force, or it is not shared
 * @param notShared the kinds of data the caller does not see, the sensitive ones too
 * @param glassUntil when 緊急閲覧 ends, by which alone the caller sees the person; null otherwise
 */
public record PersonBar(
        ResidentId resident,
        String name,
        String nameKana,
        LocalDate birthDate,
        int age,
        Sex sex,
        CareLevel careLevel,
        List<AllergyRow> allergies,
        List<DataCategory> notShared,
        LocalDateTime glassUntil)
        implements Serializable {

    public boolean careShared() {
        return !notShared.contains(DataCategory.CARE);
    }

    /** Said whether or not there is anything that is not shared. */
    public boolean partlyShared() {
        return !notShared.isEmpty();
    }

    public boolean allergiesShared() {
        return !notShared.contains(DataCategory.DIAGNOSIS);
    }

    /** Id only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "PersonBar[" + resident + "]";
    }
}

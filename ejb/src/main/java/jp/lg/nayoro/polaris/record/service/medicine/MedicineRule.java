package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;

import jp.lg.nayoro.polaris.shared.service.Setting;

/**
 * 気づきの日数.
 *
 * @param fetchDays so long the page waits for a pharmacy to tell of a prescription
 * @param overlapDays so many days may one supply overlap the next
 */
public record MedicineRule(int fetchDays, int overlapDays) implements Serializable {

    static MedicineRule ofTheServer() {
        return new MedicineRule(
                Integer.parseInt(Setting.MEDICINE_FETCH_DAYS.value()),
                Integer.parseInt(Setting.MEDICINE_OVERLAP_DAYS.value()));
    }
}

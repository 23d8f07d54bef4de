package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

import jp.lg.nayoro.polaris.consent.entity.ConsentRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.ConsentStanding;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.NamedFacility;
import jp.lg.nayoro.polaris.consent.entity.NamedPerson;
import jp.lg.nayoro.polaris.consent.entity.RecordCause;
import jp.lg.nayoro.polaris.consent.entity.RecordRow;
import jp.lg.nayoro.polaris.consent.entity.SheetRow;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.stream.Collectors.toSet;

/**
 * One consent of a history with its scope in words.
 *
 * @param facilities the excluded institutions of a blanket consent, else the only ones
 * @param people the only members of staff, where it names some
 * @param sheets the scanned paper, file by file
 * @param records what was known of it and when, oldest first
 * @param standing what it is worth today
 */
public record ConsentDetail(
        ConsentRow row,
        ConsentStanding standing,
        List<NamedFacility> facilities,
        List<NamedPerson> people,
        List<DataCategory> categories,
        List<SheetRow> sheets,
        List<RecordRow> records)
        implements Serializable {

    public ConsentScope scope() {
        return new ConsentScope(
                row.method(),
                facilities.stream()
                        .map(facility -> new FacilityId(facility.facilityId()))
                        .collect(toSet()),
                people.stream().map(person -> new StaffId(person.staffId())).collect(toSet()),
                Set.copyOf(categories));
    }

    /** Whether more was known of it than that it began and that it ended. */
    public boolean hasTurns() {
        return records.stream()
                .map(RecordRow::cause)
                .anyMatch(cause -> cause == RecordCause.CORRECTED || cause == RecordCause.REINSTATED);
    }
}

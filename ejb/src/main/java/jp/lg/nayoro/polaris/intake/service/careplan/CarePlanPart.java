package jp.lg.nayoro.polaris.intake.service.careplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.care.entity.CarePlanRowContent;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;

/** What a file says of one person, while it is being read. The last line that describes the person does so. */
final class CarePlanPart {

    private final EntryCollector collector = new EntryCollector();
    private final List<CarePlanRowContent> rows = new ArrayList<>();
    private final Map<String, Integer> rowsOfSet = new HashMap<>();
    private PatientDemographics person;

    void describe(PatientDemographics described) {
        person = described;
    }

    /** The number of the next row of a set, from 1. */
    int next(String set) {
        return rowsOfSet.merge(set, 1, Integer::sum);
    }

    void add(CarePlanRowContent row) {
        rows.add(row);
    }

    EntryCollector collector() {
        return collector;
    }

    PatientPart finish() {
        return new PatientPart(person, collector.entries(), Replacement.NOTHING, rows);
    }
}

package jp.lg.nayoro.polaris.record.service.fhir;

import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.StringType;

import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** 検査 as JP_Observation_LabResult. A value is a number where it is wholly one, else the words of the source. */
final class ObservationWriter {

    private static final String CATEGORY = "http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS";
    private static final String INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
    private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    private ObservationWriter() {}

    static Observation of(SharedEntry entry) {
        var row = entry.row();
        var value = row.value();
        var observation = new Observation();
        observation.setMeta(Origins.meta(
                "JP_Observation_LabResult", entry.source(), entry.coding().recordedAt()));
        observation
                .addIdentifier(Origins.key(entry))
                .setStatus(row.preliminary() ? ObservationStatus.PRELIMINARY : ObservationStatus.FINAL)
                .addCategory(Codings.concept(CATEGORY, "laboratory"))
                .setCode(Codings.of(entry))
                .setSubject(Origins.subject(entry.resident()))
                .setEffective(Origins.when(row.time()))
                .addPerformer(Origins.author(observation, entry));
        measure(observation, value);
        if (value.flag() != null) {
            observation.addInterpretation(Codings.concept(INTERPRETATION, value.flag()));
        }
        if (value.rangeText() != null || value.rangeLow() != null || value.rangeHigh() != null) {
            observation.addReferenceRange(range(value));
        }
        if (row.note() != null) {
            observation.addNote().setText(row.note());
        }
        return observation;
    }

    private static void measure(Observation observation, EntryValue value) {
        if (value.number() != null) {
            observation.setValue(
                    Amounts.of(value.number(), value.unit()).setComparator(comparator(value.comparator())));
        } else if (value.text() != null) {
            observation.setValue(new StringType(value.text()));
        } else {
            observation.setDataAbsentReason(Codings.concept(ABSENT, "unknown"));
        }
    }

    private static ObservationReferenceRangeComponent range(EntryValue value) {
        var range = new ObservationReferenceRangeComponent().setText(value.rangeText());
        if (value.rangeLow() != null) {
            range.setLow(Amounts.of(value.rangeLow(), value.unit()));
        }
        if (value.rangeHigh() != null) {
            range.setHigh(Amounts.of(value.rangeHigh(), value.unit()));
        }
        return range;
    }

    private static QuantityComparator comparator(String sign) {
        return sign == null ? null : QuantityComparator.fromCode(sign);
    }
}

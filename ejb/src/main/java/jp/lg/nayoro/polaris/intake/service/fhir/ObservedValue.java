package jp.lg.nayoro.polaris.intake.service.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.SampledData;
import org.hl7.fhir.r4.model.Type;

import jp.lg.nayoro.polaris.intake.service.parse.MeasuredValue;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** The value of an observation or of a part of one, of whichever of its eleven types, with range and interpretation. */
final class ObservedValue {

    private static final Set<String> FLAGS = Set.of("H", "L", "HH", "LL", "A", "N");
    private static final Map<String, String> SPELLED_OTHERWISE =
            Map.of("HU", "HH", "LU", "LL", "AA", "A", "H>", "HH", "L<", "LL");

    /** 薬剤感受性 and the like, which English systems say in English. */
    private static final Map<String, String> IN_WORDS =
            Map.of("S", "感性（S）", "R", "耐性（R）", "I", "中間（I）", "POS", "陽性", "NEG", "陰性", "IND", "判定保留");

    private ObservedValue() {}

    static EntryValue of(
            Type value, List<CodeableConcept> interpretation, List<ObservationReferenceRangeComponent> ranges) {
        var quantity = value instanceof Quantity given ? given : null;
        var range = range(ranges);
        var read = MeasuredValue.of(text(value), Amounts.unit(quantity), rangeText(range), flag(interpretation));
        return new EntryValue(
                quantity == null ? read.number() : Amounts.number(quantity),
                read.text(),
                read.comparator(),
                read.unit(),
                read.rangeText(),
                range == null || !range.hasLow() ? read.rangeLow() : Amounts.number(range.getLow()),
                range == null || !range.hasHigh() ? read.rangeHigh() : Amounts.number(range.getHigh()),
                read.flag());
    }

    /** What a flag of one or two letters cannot say: 陽性, resistant. */
    static String unflagged(List<CodeableConcept> interpretation) {
        return flag(interpretation) != null
                ? null
                : interpretation.stream()
                        .flatMap(each -> each.getCoding().stream())
                        .map(coding -> IN_WORDS.get(String.valueOf(coding.getCode())))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> FhirCodes.textOf(interpretation));
    }

    private static String flag(List<CodeableConcept> interpretation) {
        return interpretation.stream()
                .flatMap(each -> each.getCoding().stream())
                .map(coding -> SPELLED_OTHERWISE.getOrDefault(String.valueOf(coding.getCode()), coding.getCode()))
                .filter(code -> code != null && FLAGS.contains(code))
                .findFirst()
                .orElse(null);
    }

    private static String text(Type value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Quantity quantity) {
            return quantity.getValue() == null
                    ? null
                    : Texts.join("", comparator(quantity), quantity.getValue().toPlainString());
        }
        if (value instanceof CodeableConcept concept) {
            return FhirCodes.textOf(concept);
        }
        if (value instanceof Ratio ratio) {
            return ratio(ratio);
        }
        if (value instanceof Range range) {
            return Texts.join("〜", Amounts.text(range.getLow()), Amounts.text(range.getHigh()));
        }
        if (value instanceof Period period) {
            return Texts.join(
                    "〜",
                    period.getStartElement().getValueAsString(),
                    period.getEndElement().getValueAsString());
        }
        return simple(value);
    }

    private static String simple(Type value) {
        if (value instanceof BooleanType yes) {
            return yes.booleanValue() ? "はい" : "いいえ";
        }
        if (value instanceof SampledData) {
            return "（波形データ）";
        }
        if (value instanceof BaseDateTimeType moment) {
            return FhirMoment.of(moment)
                    .map(each -> String.valueOf(each.at() == null ? each.day() : each.at()))
                    .orElse(null);
        }
        return value.primitiveValue();
    }

    private static String comparator(Quantity quantity) {
        return quantity.getComparator() == null
                ? null
                : quantity.getComparator().toCode();
    }

    /** A titre, {@code 1:64}, or {@code 3mg/dL}. */
    private static String ratio(Ratio ratio) {
        boolean titre =
                !ratio.getNumerator().hasUnit() && !ratio.getDenominator().hasUnit();
        BigDecimal denominator = ratio.getDenominator().getValue();
        return titre && denominator != null
                ? Texts.join(":", Amounts.text(ratio.getNumerator()), denominator.toPlainString())
                : Amounts.text(ratio);
    }

    /** The range of the healthy, where several are given. */
    private static ObservationReferenceRangeComponent range(List<ObservationReferenceRangeComponent> ranges) {
        return ranges.stream()
                .filter(each -> !each.hasType() || FhirCodes.has(each.getType(), "normal"))
                .findFirst()
                .orElse(null);
    }

    private static String rangeText(ObservationReferenceRangeComponent range) {
        if (range == null) {
            return null;
        }
        var low = number(range.getLow());
        var high = number(range.getHigh());
        return range.hasText() ? range.getText() : low == null && high == null ? null : between(low, high);
    }

    private static String between(String low, String high) {
        if (low == null) {
            return high + "以下";
        }
        return high == null ? low + "以上" : low + "-" + high;
    }

    private static String number(Quantity quantity) {
        return quantity.getValue() == null ? null : quantity.getValue().toPlainString();
    }
}

package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Dosage.DosageDoseAndRateComponent;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;

import jp.lg.nayoro.polaris.intake.service.parse.Codes;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

/**
 * How a drug is taken, from the Dosage elements of JP Core: the amount as 製剤量 (that as 原薬量 is a note), 用法 by the JAMI
 * code, days by whichever element tells them. Several dosages of one drug stand in one text, each with its amount.
 */
final class Doses {

    /** 薬品量計算種別: 2 is 原薬量, of the substance and not of the tablets. */
    private static final String OF_SUBSTANCE = "2";

    private static final String JAMI_USAGE = "[123][0-9A-Z]{15}";

    private final List<Dosage> dosages;

    Doses(List<Dosage> dosages) {
        this.dosages = dosages.stream().filter(each -> !each.isEmpty()).toList();
    }

    /**
     * @param supplied days of supply as the request or the dispensing tells them; null where they do not
     * @param total dispensed in all; null where it is not told
     */
    EntryDose dose(Integer supplied, Quantity total, Quantity ingredient) {
        var rate = mainRate();
        var perTime = ingredient == null ? quantity(rate) : ingredient;
        boolean several = dosages.size() > 1;
        var perDay = rate == null || ingredient != null ? null : rate.getRate();
        var ratio = perDay instanceof Ratio given ? given : null;
        return new EntryDose(
                several ? null : Amounts.number(perTime),
                several ? null : Amounts.perDay(ratio),
                Texts.firstOf(Amounts.unit(perTime), ratio == null ? null : Amounts.unit(ratio.getNumerator())),
                usageCode(),
                Texts.clipped(usageText(), 250),
                supplied == null ? days() : supplied,
                times(),
                Amounts.number(total),
                Amounts.unit(total),
                Texts.clipped(joined(Doses::route), 60),
                Texts.clipped(infusion(rate), 60));
    }

    /** When taking it begins, where the dosage tells it. */
    Optional<FhirMoment> begin() {
        return dosages.stream()
                .flatMap(each -> each.getExtension().stream())
                .map(Extension::getValue)
                .filter(Period.class::isInstance)
                .map(FhirMoment::of)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> dosages.stream()
                        .map(Doses::repeat)
                        .filter(TimingRepeatComponent::hasBoundsPeriod)
                        .map(each -> FhirMoment.of(each.getBounds()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The JAMI 用法 that begin with 3 and the method 30 are injections. */
    boolean injected() {
        var usage = usageCode();
        return usage != null && usage.startsWith("3")
                || dosages.stream()
                        .flatMap(each -> each.getMethod().getCoding().stream())
                        .anyMatch(each -> String.valueOf(each.getSystem()).contains("200250.2.2.20")
                                && String.valueOf(each.getCode()).startsWith("3"));
    }

    void noteOn(EntryDraft draft) {
        for (var each : dosages) {
            draft.note(Texts.labelled("指示", FhirCodes.textOf(each.getAdditionalInstruction())));
            draft.note(each.getPatientInstruction());
            draft.note(Texts.labelled("部位", FhirCodes.textOf(each.getSite())));
            if (each.hasAsNeededBooleanType() && each.getAsNeededBooleanType().booleanValue()) {
                draft.note("頓用");
            } else if (each.hasAsNeededCodeableConcept()) {
                draft.note(Texts.labelled("頓用", FhirCodes.textOf(each.getAsNeededCodeableConcept())));
            }
            each.getDoseAndRate().stream()
                    .filter(Doses::ofSubstance)
                    .forEach(rate -> draft.note(Texts.labelled("力価", Amounts.text(quantity(rate)))));
            draft.note(Texts.labelled("不均等", unequal(each)));
        }
    }

    /** 不均等投与: amounts that an extension of the quantity gives to one of the day's times. */
    private static String unequal(Dosage dosage) {
        return Texts.join(
                " ",
                dosage.getDoseAndRate().stream()
                        .map(Doses::quantity)
                        .filter(each -> each != null && each.hasExtension())
                        .map(Amounts::text)
                        .toArray(String[]::new));
    }

    private DosageDoseAndRateComponent mainRate() {
        return dosages.stream()
                .flatMap(each -> each.getDoseAndRate().stream())
                .filter(each -> !ofSubstance(each))
                .findFirst()
                .orElse(null);
    }

    private static boolean ofSubstance(DosageDoseAndRateComponent rate) {
        return FhirCodes.has(rate.getType(), OF_SUBSTANCE);
    }

    private static Quantity quantity(DosageDoseAndRateComponent rate) {
        return rate != null && rate.getDose() instanceof Quantity quantity ? quantity : null;
    }

    private static String infusion(DosageDoseAndRateComponent rate) {
        if (rate == null) {
            return null;
        }
        if (rate.hasRateQuantity()) {
            return Amounts.text(rate.getRateQuantity());
        }
        return rate.hasRateRatio() && Amounts.days(rate.getRateRatio().getDenominator()) == null
                ? Amounts.text(rate.getRateRatio())
                : null;
    }

    private static String route(Dosage dosage) {
        return FhirCodes.textOf(dosage.getRoute());
    }

    private String usageText() {
        return dosages.size() == 1 ? usage(dosages.get(0)) : joined(Doses::usageWithAmount);
    }

    private static String usageWithAmount(Dosage dosage) {
        var amount = dosage.getDoseAndRate().stream()
                .filter(each -> !ofSubstance(each))
                .map(Doses::quantity)
                .map(Amounts::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Texts.join(" ", usage(dosage), amount);
    }

    private static String usage(Dosage dosage) {
        CodeableConcept timing = dosage.getTiming().getCode();
        return Texts.firstOf(
                dosage.getText(),
                FhirCodes.of(timing).text(),
                FhirCodes.of(dosage.getMethod()).text());
    }

    private String usageCode() {
        return dosages.stream()
                .flatMap(each -> each.getTiming().getCode().getCoding().stream())
                .filter(each -> Codes.systemOfUri(each.getSystem()) == CodeSystem.JAMI_USAGE
                        || String.valueOf(each.getCode()).matches(JAMI_USAGE))
                .map(Coding::getCode)
                .map(code -> Texts.clipped(code, 40))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** 投与日数: 実投与日数, the bounds of the timing, or its duration. */
    private Integer days() {
        List<Integer> told = new ArrayList<>();
        for (var each : dosages) {
            each.getExtension().stream()
                    .map(Extension::getValue)
                    .filter(Duration.class::isInstance)
                    .forEach(value -> told.add(Amounts.days((Duration) value)));
            var repeat = repeat(each);
            told.add(repeat.hasBoundsDuration() ? Amounts.days(repeat.getBoundsDuration()) : null);
            told.add(
                    repeat.hasDurationUnit()
                            ? Amounts.days(
                                    repeat.getDuration(),
                                    repeat.getDurationUnit().toCode())
                            : null);
        }
        return told.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Integer times() {
        return dosages.stream()
                .map(Doses::repeat)
                .filter(TimingRepeatComponent::hasCount)
                .map(each -> Quantities.whole(String.valueOf(each.getCount())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static TimingRepeatComponent repeat(Dosage dosage) {
        return dosage.getTiming().getRepeat();
    }

    private String joined(Function<Dosage, String> words) {
        return Texts.join("、", dosages.stream().map(words).distinct().toArray(String[]::new));
    }
}

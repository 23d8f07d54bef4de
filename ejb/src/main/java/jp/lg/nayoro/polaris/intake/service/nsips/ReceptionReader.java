package jp.lg.nayoro.polaris.intake.service.nsips;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.ParseWarning;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.intake.service.parse.SameDrug;

/** Walks down the lines of a reception: a patient, the prescriptions brought, the usages of each, the drugs of each usage. */
final class ReceptionReader {

    private final LocalDateTime sentAt;
    private final List<PatientPart> parts = new ArrayList<>();
    private final List<ParseWarning> warnings = new ArrayList<>();
    private final List<SameDrug> sameDrugs = new ArrayList<>();
    private final EntryCollector outside = new EntryCollector();
    private PatientDemographics patient;
    private boolean withPrescription;
    private EntryCollector collector;
    private NsipsPrescription prescription;

    ReceptionReader(LocalDateTime sentAt) {
        this.sentAt = sentAt;
    }

    void warn(int line, String text) {
        outside.warn(line, text);
    }

    /** @throws Refusal NO_PATIENT, NO_DATE or NOT_A_MESSAGE */
    void read(NsipsLine each) throws Refusal {
        switch (each.kind()) {
            case "1" -> openPatient(each);
            case "2" -> openPrescription(each);
            case "3" -> inPrescription(each).openUsage(each);
            case "4" -> inPrescription(each).addDrug(each);
            case "5", "6", "7", "8" -> {} // fees, and whether a notebook was printed
            default -> warn(each.line(), "知らない種類の行を読み飛ばしました。");
        }
    }

    private void openPatient(NsipsLine each) throws Refusal {
        closePatient();
        patient = NsipsPatient.of(each, sentAt);
        withPrescription = false;
    }

    private void openPrescription(NsipsLine each) throws Refusal {
        if (patient == null) {
            throw new Refusal(
                    QuarantineCause.NO_PATIENT, "だれの記録か分かりません（患者情報部より前に処方箋情報部があります）。書き出し元に確認してください。", each.line());
        }
        closePrescription();
        withPrescription = true;
        collector = new EntryCollector();
        prescription = NsipsPrescription.of(each, collector, sentAt);
    }

    private NsipsPrescription inPrescription(NsipsLine each) throws Refusal {
        if (prescription == null) {
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE, "処方箋情報部より前に用法部または薬品部があります。書き出し元のシステムの担当者に確認してください。", each.line());
        }
        return prescription;
    }

    /** A part for each prescription, since each takes the place of its own earlier version only. */
    private void closePrescription() {
        if (prescription != null) {
            prescription.finish();
            parts.add(new PatientPart(patient, collector.entries(), prescription.replacement()));
            warnings.addAll(collector.warnings());
            sameDrugs.addAll(collector.sameDrugs());
            prescription = null;
        }
    }

    private void closePatient() {
        closePrescription();
        if (patient != null && !withPrescription) {
            parts.add(new PatientPart(patient, List.of(), Replacement.NOTHING));
        }
    }

    /** @throws Refusal NO_PATIENT */
    ParseResult.Parsed result() throws Refusal {
        closePatient();
        if (parts.isEmpty()) {
            throw new Refusal(QuarantineCause.NO_PATIENT, "だれの記録か分かりません（患者情報部がありません）。書き出し元に確認してください。");
        }
        warnings.addAll(0, outside.warnings());
        return new ParseResult.Parsed(parts, warnings, sameDrugs);
    }
}

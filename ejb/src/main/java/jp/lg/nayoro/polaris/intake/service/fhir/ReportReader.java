package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.DiagnosticReport;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** 検査報告・読影レポート: DiagnosticReport, its conclusion and what is attached. Its results are observations of their own. */
final class ReportReader {

    private ReportReader() {}

    static void read(Reading reading, Located at) throws Refusal {
        var report = (DiagnosticReport) at.resource();
        var names = reading.names();
        var code = FhirCodes.of(report.getCode());
        var draft = reading.draft(
                        EntryCategory.REPORT,
                        at,
                        report.getSubject(),
                        report.getIdentifier(),
                        FhirMoment.of(report.getEffective()).or(() -> FhirMoment.of(report.getIssuedElement())))
                .codes(code.main(), code.second())
                .display(code.text(), FhirCodes.textOf(report.getCategory()), "検査報告")
                .state(stateOf(report))
                .value(EntryValue.text(Texts.clipped(conclusion(report), 500)))
                .author(
                        names.inOut(report.getEncounter(), report),
                        names.department(report, report.getPerformer().stream(), report.getEncounter()),
                        names.person(
                                Stream.concat(report.getResultsInterpreter().stream(), report.getPerformer().stream()),
                                report),
                        names.otherInstitution(report.getPerformer().stream(), report))
                .note(report.hasResult() ? "検査結果 " + report.getResult().size() + "件" : null);
        var issued = FhirMoment.of(report.getIssuedElement());
        if (!report.getMeta().hasLastUpdated() && issued.isPresent()) {
            draft.issuedAt(issued.get().orStartOfDay());
        }
        attach(draft, report, reading, at);
    }

    private static void attach(EntryDraft draft, DiagnosticReport report, Reading reading, Located at) {
        for (var attachment : report.getPresentedForm()) {
            Attachments.add(draft, attachment, FhirCodes.textOf(report.getCode()), reading, at);
        }
    }

    private static String conclusion(DiagnosticReport report) {
        return Texts.join("\n", report.getConclusion(), FhirCodes.textOf(report.getConclusionCode()));
    }

    private static EntryState stateOf(DiagnosticReport report) {
        if (report.getStatus() == null) {
            return EntryState.ACTIVE;
        }
        return switch (report.getStatus()) {
            case ENTEREDINERROR -> EntryState.DELETED;
            case CANCELLED -> EntryState.CANCELLED;
            case REGISTERED, PARTIAL, PRELIMINARY -> EntryState.PRELIMINARY;
            default -> EntryState.ACTIVE;
        };
    }
}

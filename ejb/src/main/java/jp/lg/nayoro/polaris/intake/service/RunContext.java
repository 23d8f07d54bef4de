package jp.lg.nayoro.polaris.intake.service;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.service.careplan.CarePlanParser;
import jp.lg.nayoro.polaris.intake.service.document.DocumentParser;
import jp.lg.nayoro.polaris.intake.service.fhir.FhirParser;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisParser;
import jp.lg.nayoro.polaris.intake.service.nsips.NsipsParser;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.ssmix2.Ssmix2Parser;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/**
 * The run that files belong to, with what every file of it needs.
 *
 * @param source 取込元, where the run reads a directory; else null
 * @param holder who may write the run's progress; a job that lost the run to another node finds another name there
 */
public record RunContext(
        long run,
        FacilityId facility,
        String facilityNumber,
        FileFormat format,
        Long source,
        String holder,
        LocalDateTime now) {

    private LocalDate today() {
        return now.toLocalDate();
    }

    public ParseContext parseContext() {
        return new ParseContext(facilityNumber, today());
    }

    /** By which parser a file was read: another version may read what this one held. */
    public String parserVersion() {
        return switch (format) {
            case SSMIX2 -> "ssmix2-3";
            case CAREPLAN -> "careplan-1";
            case FHIR -> "fhir-1";
            case DOCUMENT -> "document-1";
            case JAHIS -> "jahis-3";
            case NSIPS -> "nsips-1";
        };
    }

    public ParseResult parse(IncomingFile file) {
        return switch (format) {
            case SSMIX2 -> Ssmix2Parser.parse(file.path(), file.content(), today());
            case JAHIS -> JahisParser.parse(file.content(), facilityNumber, today());
            case CAREPLAN -> CarePlanParser.parse(file.path(), file.content(), now);
            case FHIR -> FhirParser.parse(file.content(), new ParseContext(facilityNumber, today()));
            case DOCUMENT -> DocumentParser.parse(file.path(), file.content(), today());
            case NSIPS -> NsipsParser.parse(file.content(), parseContext());
        };
    }

    /** The same run, at a later moment. */
    public RunContext at(LocalDateTime later) {
        return new RunContext(run, facility, facilityNumber, format, source, holder, later);
    }
}

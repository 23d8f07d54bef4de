package jp.lg.nayoro.polaris.intake.service;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.IntakeRun;
import jp.lg.nayoro.polaris.intake.service.document.DocumentParser;
import jp.lg.nayoro.polaris.intake.service.fhir.FhirParser;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisParser;
import jp.lg.nayoro.polaris.intake.service.parse.ParseContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.ssmix2.Ssmix2Parser;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** The run a batch belongs to, with what every file of it needs. */
public record RunContext(IntakeRun run, String facilityNumber, LocalDateTime now) {

    FacilityId facility() {
        return run.getFacility();
    }

    FileFormat format() {
        return run.getFormat();
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** By which parser a file was read: another version may read what this one held. */
    String parserVersion() {
        return switch (format()) {
            case SSMIX2 -> "ssmix2-1";
            case JAHIS -> "jahis-1";
            case FHIR -> "fhir-1";
            case DOCUMENT -> "document-1";
        };
    }

    ParseResult parse(IncomingFile file) {
        return switch (format()) {
            case SSMIX2 -> Ssmix2Parser.parse(file.path(), file.content(), today());
            case JAHIS -> JahisParser.parse(file.content(), facilityNumber, today());
            case FHIR -> FhirParser.parse(file.content(), new ParseContext(facilityNumber, today()));
            case DOCUMENT -> DocumentParser.parse(file.path(), file.content(), today());
        };
    }
}

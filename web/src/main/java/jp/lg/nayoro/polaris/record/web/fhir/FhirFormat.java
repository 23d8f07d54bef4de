package jp.lg.nayoro.polaris.record.web.fhir;

import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import ca.uhn.fhir.parser.IParser;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

import jp.lg.nayoro.polaris.shared.service.FhirR4;
import jp.lg.nayoro.polaris.shared.web.Words;

/** JSON or XML of FHIR, by {@code _format} or by what the client accepts. */
enum FhirFormat {
    JSON("application/fhir+json") {
        @Override
        IParser parser() {
            return FhirR4.context().newJsonParser();
        }
    },
    XML("application/fhir+xml") {
        @Override
        IParser parser() {
            return FhirR4.context().newXmlParser();
        }
    };

    private final String mediaType;

    FhirFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract IParser parser();

    /** What {@code _format} says counts more than the header; JSON where neither says XML. */
    static FhirFormat of(String asked, List<MediaType> accepted) {
        if (asked != null) {
            return asked.toLowerCase(Locale.ROOT).contains("xml") ? XML : JSON;
        }
        return !accepted.isEmpty() && accepted.get(0).getSubtype().endsWith("xml") ? XML : JSON;
    }

    /** A refusal in words a person can act on. */
    static OperationOutcome refusal(IssueType type, String key, Object... parameters) {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type)
                .getDetails()
                .setText(Words.text(key, parameters));
        return outcome;
    }

    Response.ResponseBuilder answer(int status, IBaseResource resource) {
        return Response.status(status).type(contentType()).entity(text(resource));
    }

    String text(IBaseResource resource) {
        return parser().encodeResourceToString(resource);
    }

    String contentType() {
        return mediaType + ";charset=UTF-8";
    }
}

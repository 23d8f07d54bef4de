package jp.lg.nayoro.polaris.record.web.fhir;

import java.net.URI;
import java.util.List;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

import jp.lg.nayoro.polaris.security.service.AccessRefused;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** How a question is answered: as a resource, as a page of a search, or refused by an OperationOutcome in Japanese. */
class FhirAnswers {

    /** What makes the answer. */
    interface Making {
        IBaseResource make() throws BadQuestionException;
    }

    private final UriInfo uri;
    private final FhirFormat format;
    private final Event<AccessRefused> refused;

    FhirAnswers(UriInfo uri, HttpHeaders headers, Event<AccessRefused> refused) {
        this.uri = uri;
        this.refused = refused;
        this.format = FhirFormat.of(uri.getQueryParameters().getFirst("_format"), headers.getAcceptableMediaTypes());
    }

    Response answer(Making making) {
        try {
            return format.answer(200, making.make()).build();
        } catch (BadQuestionException bad) {
            return refusal(400, IssueType.INVALID, bad.getMessage(), bad.parameters())
                    .build();
        } catch (NotFoundException absentOrHidden) {
            return absent();
        } catch (EJBAccessException withoutBusiness) {
            refused.fire(new AccessRefused(uri.getRequestUri().getPath()));
            return refusal(403, IssueType.FORBIDDEN, "fhir.message.error.role").build();
        }
    }

    /** Absent and not the caller's to see are one answer. */
    Response absent() {
        return refusal(404, IssueType.NOTFOUND, "fhir.message.error.absent").build();
    }

    private Response.ResponseBuilder refusal(int status, IssueType type, String key, Object... parameters) {
        return format.answer(status, FhirFormat.refusal(type, key, parameters));
    }

    /** Where the interface begins, as the client reached it. */
    URI base() {
        return uri.getBaseUriBuilder().path(FhirResource.PATH).build();
    }

    /** A page without a total, which would tell of what is hidden; the link to the next names numbers only. */
    Bundle bundle(String path, List<? extends DomainResource> resources, PageLink next) {
        var bundle = new Bundle().setType(BundleType.SEARCHSET);
        bundle.addLink(link("self", path, null));
        if (next != null) {
            bundle.addLink(link("next", path, next));
        }
        resources.forEach(resource -> bundle.addEntry()
                .setFullUrl(base() + "/" + resource.fhirType() + "/"
                        + resource.getIdElement().getIdPart())
                .setResource(resource)
                .getSearch()
                .setMode(SearchEntryMode.MATCH));
        return bundle;
    }

    private BundleLinkComponent link(String relation, String path, PageLink page) {
        var address = base() + "/" + path + (page == null ? "" : "?_page=" + page.text());
        return new BundleLinkComponent().setRelation(relation).setUrl(address);
    }
}

package jp.lg.nayoro.polaris.record.web.fhir;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;

import jp.lg.nayoro.polaris.record.service.OriginService;
import jp.lg.nayoro.polaris.record.service.fhir.FhirWriter;
import jp.lg.nayoro.polaris.record.service.fhir.SharedKind;
import jp.lg.nayoro.polaris.record.service.fhir.SharedPage;
import jp.lg.nayoro.polaris.record.service.fhir.SharedRecordService;
import jp.lg.nayoro.polaris.security.service.AccessRefused;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * FHIR R4の読み取り口 for the systems of institutions. It only reads. A person is found by the number their own institution gave
 * them, in the body of a POST, since addresses stand in logs; everything else is asked for by ids.
 */
@Path(FhirResource.PATH)
@RequestScoped
public class FhirResource {

    static final String PATH = "fhir/r4";

    private static final String NUMBER = "[0-9]{1,18}";
    private static final int LONGEST_LOCAL_ID = 64;

    @Inject
    SharedRecordService records;

    @Inject
    OriginService origins;

    @Inject
    Clock clock;

    @Inject
    Event<AccessRefused> refused;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    @Path("metadata")
    public Response metadata() {
        return answers().answer(() -> Capability.statement(answers().base().toString()));
    }

    @GET
    @Path("Patient")
    public Response patientsByAddress() {
        return answers().answer(() -> {
            throw new BadQuestionException("fhir.message.error.by_body");
        });
    }

    @POST
    @Path("Patient/_search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response patients(MultivaluedMap<String, String> form) {
        return answers().answer(() -> {
            SearchQuestion.refuseUnknown(form, Set.of("identifier", "_format"));
            var found = records.people(localId(form.getFirst("identifier")));
            return answers()
                    .bundle("Patient", found.stream().map(writer()::patient).toList(), null);
        });
    }

    /** The part behind the system; a number of another institution's system is looked for like one that nobody has. */
    private static String localId(String identifier) throws BadQuestionException {
        var given = identifier == null
                ? ""
                : identifier.substring(identifier.indexOf('|') + 1).strip();
        if (given.isEmpty() || given.length() > LONGEST_LOCAL_ID) {
            throw new BadQuestionException("fhir.message.error.identifier");
        }
        return given;
    }

    @GET
    @Path("Patient/{id}")
    public Response patient(@PathParam("id") String id) {
        return answers().answer(() -> writer().patient(records.person(known(id))));
    }

    @GET
    @Path("Patient/{id}/{operation: [$]everything}")
    public Response everything(@PathParam("id") String id) {
        return answers().answer(() -> {
            var question = SearchQuestion.ofEverything(known(id), uri.getQueryParameters());
            var page = records.everything(question.resident(), question.page());
            return bundle("Patient/" + id + "/$everything", question, page);
        });
    }

    @GET
    @Path("Binary/{id}")
    public Response binary(@PathParam("id") String id) {
        return answers().answer(() -> {
            var document = origins.document(number(id));
            var binary = new Binary().setContentType(document.mediaType()).setData(document.content());
            binary.setId(id);
            return binary;
        });
    }

    @GET
    @Path("{type}")
    public Response search(@PathParam("type") String type) {
        return searched(type, uri.getQueryParameters());
    }

    @POST
    @Path("{type}/_search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response searchByBody(@PathParam("type") String type, MultivaluedMap<String, String> form) {
        return searched(type, form);
    }

    private Response searched(String type, MultivaluedMap<String, String> parameters) {
        return answers().answer(() -> {
            var kind = kind(type);
            var question = SearchQuestion.read(parameters);
            return bundle(type, question, records.search(kind, question.resident(), question.page()));
        });
    }

    @GET
    @Path("{type}/{id}")
    public Response read(@PathParam("type") String type, @PathParam("id") String id) {
        return answers().answer(() -> {
            var kind = kind(type);
            return kind == SharedKind.DOCUMENT_REFERENCE
                    ? writer().document(records.document(number(id)))
                    : writer().resource(records.entry(kind, number(id)));
        });
    }

    @GET
    @Path("{type}/{id}/{rest: .+}")
    public Response other() {
        return answers().absent();
    }

    private Bundle bundle(String path, PageLink question, SharedPage page) {
        var next = page.next() == null ? null : question.at(page.next());
        return answers().bundle(path, writer().resources(page), next);
    }

    private static SharedKind kind(String type) {
        return SharedKind.of(type).orElseThrow(() -> new NotFoundException("FHIR type", "unknown"));
    }

    private static ResidentId known(String id) {
        return new ResidentId(number(id));
    }

    private static long number(String id) {
        if (!id.matches(NUMBER)) {
            throw new NotFoundException("FHIR id", "unknown");
        }
        return Long.parseLong(id);
    }

    private FhirAnswers answers() {
        return new FhirAnswers(uri, headers, refused);
    }

    private FhirWriter writer() {
        return new FhirWriter(LocalDate.now(clock));
    }
}

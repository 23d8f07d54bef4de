package jp.lg.nayoro.polaris.record.web.fhir;

import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

import jp.lg.nayoro.polaris.record.service.fhir.SharedKind;
import jp.lg.nayoro.polaris.shared.web.Words;

/** CapabilityStatement: what can be asked here. The same for everybody, and open to all. */
final class Capability {

    /** When what it says last changed. */
    private static final String CHANGED = "2026-11-24";

    private static final String EVERYTHING = "http://hl7.org/fhir/OperationDefinition/Patient-everything";

    private Capability() {}

    static CapabilityStatement statement(String base) {
        var statement = new CapabilityStatement()
                .setStatus(PublicationStatus.ACTIVE)
                .setDateElement(new DateTimeType(CHANGED))
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1);
        statement.getSoftware().setName("Polaris");
        statement
                .getImplementation()
                .setDescription(Words.text("fhir.label.implementation"))
                .setUrl(base);
        statement.addFormat("json").addFormat("xml");
        var rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.getSecurity().setDescription(Words.text("fhir.label.security"));
        addPatient(rest);
        for (var kind : SharedKind.values()) {
            var resource = readable(rest, kind.resource());
            resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
            resource.addSearchParam().setName("patient").setType(SearchParamType.REFERENCE);
            resource.addSearchParam().setName("date").setType(SearchParamType.DATE);
        }
        readable(rest, "Binary");
        return statement;
    }

    private static void addPatient(CapabilityStatementRestComponent rest) {
        var patient = readable(rest, "Patient");
        patient.addInteraction()
                .setCode(TypeRestfulInteraction.SEARCHTYPE)
                .setDocumentation(Words.text("fhir.message.error.by_body"));
        patient.addSearchParam().setName("identifier").setType(SearchParamType.TOKEN);
        patient.addOperation().setName("everything").setDefinition(EVERYTHING);
    }

    private static CapabilityStatementRestResourceComponent readable(
            CapabilityStatementRestComponent rest, String type) {
        var resource = rest.addResource().setType(type);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        return resource;
    }
}

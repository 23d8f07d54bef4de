package jp.lg.nayoro.polaris.it;

import java.util.List;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;

/** HAPI's validator over the definitions of FHIR R4. Those of JP Core are not to be had from Maven Central (ADR 0052). */
final class FhirRules {

    private static final FhirValidator VALIDATOR = made();

    private FhirRules() {}

    static List<String> errorsIn(Resource resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(message -> resource.fhirType() + " " + message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    private static FhirValidator made() {
        var strangers = new UnknownCodeSystemWarningValidationSupport(FhirClientIT.R4);
        strangers.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        var rules = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(FhirClientIT.R4),
                new CommonCodeSystemsTerminologyService(FhirClientIT.R4),
                new InMemoryTerminologyServerValidationSupport(FhirClientIT.R4),
                strangers));
        rules.setErrorForUnknownProfiles(false);
        rules.setAnyExtensionsAllowed(true);
        return FhirClientIT.R4.newValidator().registerValidatorModule(rules);
    }
}

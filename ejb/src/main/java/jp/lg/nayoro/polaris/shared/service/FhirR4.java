package jp.lg.nayoro.polaris.shared.service;

import ca.uhn.fhir.context.FhirContext;

/** HAPI's knowledge of FHIR R4. It costs a second and megabytes and is safe for all threads: made once, when it is first needed. */
public final class FhirR4 {

    private FhirR4() {}

    public static FhirContext context() {
        return Made.R4;
    }

    private static final class Made {
        static final FhirContext R4 = made();

        /** A resource keeps the id it has, whatever address a bundle files it under. */
        private static FhirContext made() {
            var context = FhirContext.forR4();
            context.getParserOptions().setOverrideResourceIdWithBundleEntryFullUrl(false);
            return context;
        }
    }
}

package jp.lg.nayoro.polaris.intake.service.fhir;

import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;

/** One patient of a file, and what has been read of them so far. */
record PatientFile(PatientDemographics patient, EntryCollector collector) {

    PatientFile(PatientDemographics patient) {
        this(patient, new EntryCollector());
    }
}

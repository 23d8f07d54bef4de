package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.Clock;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.service.Gate;
import jp.lg.nayoro.polaris.record.service.CodeCrosswalkForTests;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** The services of medicines as the container would wire them, for tests of other packages. */
public final class MedicinesForTests {

    private MedicinesForTests() {}

    public static MedicineService seenBy(CurrentCaller caller, EntityManager em, Clock clock, SharedSources sources) {
        var service = new MedicineService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.policy = Gate.before(em, clock, caller);
        service.trail = new AuditTrail();
        service.shared = sources;
        service.reader = reader(em, clock, sources);
        return service;
    }

    public static MedicineReader reader(EntityManager em, Clock clock, SharedSources sources) {
        var reader = new MedicineReader();
        reader.em = em;
        reader.clock = clock;
        reader.shared = sources;
        reader.crosswalk = CodeCrosswalkForTests.over(em);
        return reader;
    }

    public static HighRiskService tableKeptBy(CurrentCaller caller, EntityManager em, Clock clock) {
        var service = new HighRiskService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.trail = new AuditTrail();
        return service;
    }
}

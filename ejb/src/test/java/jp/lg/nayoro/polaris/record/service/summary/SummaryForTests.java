package jp.lg.nayoro.polaris.record.service.summary;

import java.time.Clock;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.consent.service.Gate;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.record.service.medicine.MedicinesForTests;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** 救急サマリー, put together without a container. */
public final class SummaryForTests {

    private SummaryForTests() {}

    public static SummaryService summaries(EntityManager em, Clock clock, CurrentCaller caller, SharedSources sources) {
        var service = new SummaryService();
        service.em = em;
        service.clock = clock;
        service.caller = caller;
        service.policy = Gate.before(em, clock, caller);
        service.shared = sources;
        service.medicines = MedicinesForTests.reader(em, clock, sources);
        return service;
    }
}

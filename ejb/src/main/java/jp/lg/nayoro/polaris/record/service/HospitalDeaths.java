package jp.lg.nayoro.polaris.record.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.consent.entity.LeavingKind;
import jp.lg.nayoro.polaris.consent.service.leaving.LeavingSignals;
import jp.lg.nayoro.polaris.record.entity.EncounterKind;

/** 死亡の知らせ: what an institution's files tell of a death goes to the secretariat's worklist, and changes nothing by itself. */
@ApplicationScoped
public class HospitalDeaths {

    @Inject
    LeavingSignals signals;

    void onEvent(@Observes HospitalEventRecorded event) {
        if (event.kind() == EncounterKind.DEATH && event.on() != null) {
            signals.told(event.registration(), event.facility(), LeavingKind.DIED, event.on());
        }
    }
}

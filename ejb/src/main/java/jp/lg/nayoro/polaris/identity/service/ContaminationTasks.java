package jp.lg.nayoro.polaris.identity.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.identity.entity.ContaminationTask;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/**
 * 漏えい確認を始める. With the unlinking itself, one task for each institution whose staff met the data, and one for the
 * institution whose patient it is; with the undoing of a merge, one for each whose staff met two people as one. Nobody has to
 * remember to open them.
 */
@ApplicationScoped
public class ContaminationTasks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Exposures exposures;

    void onUnlinked(@Observes RegistrationUnlinked event) {
        var registration = em.find(Registration.class, event.registration().value());
        var spans = exposures.spans(registration, event.decision(), event.at());
        var acts = actsDuring(spans);
        if (acts.isEmpty()) {
            return;
        }
        acts.putIfAbsent(registration.getFacility(), 0);
        acts.forEach((facility, count) ->
                em.persist(ContaminationTask.ofUnlinking(event.decision(), facility, count, event.at())));
    }

    void onUndone(@Observes ResidentMergeUndone event) {
        var spans = Exposures.whileMerged(event.from(), event.into(), event.mergedAt(), event.at());
        actsDuring(spans)
                .forEach((facility, count) ->
                        em.persist(ContaminationTask.ofMerge(event.merge(), facility, count, event.at())));
    }

    private Map<FacilityId, Integer> actsDuring(List<LinkSpan> spans) {
        var acts = new HashMap<FacilityId, Integer>();
        for (var exposure : exposures.during(spans)) {
            acts.merge(new FacilityId(exposure.row().facilityId()), 1, Integer::sum);
        }
        return acts;
    }
}

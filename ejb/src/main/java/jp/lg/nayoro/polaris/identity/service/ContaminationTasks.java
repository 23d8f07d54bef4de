package jp.lg.nayoro.polaris.identity.service;

import java.util.HashMap;

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
 * institution whose patient it is: nobody has to remember to open them.
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
        var acts = new HashMap<FacilityId, Integer>();
        exposures
                .during(spans)
                .forEach(exposure -> acts.merge(new FacilityId(exposure.row().facilityId()), 1, Integer::sum));
        if (acts.isEmpty()) {
            return;
        }
        acts.putIfAbsent(registration.getFacility(), 0);
        acts.forEach(
                (facility, count) -> em.persist(new ContaminationTask(event.decision(), facility, count, event.at())));
    }
}

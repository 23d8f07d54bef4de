package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.identity.entity.ChangeKind;
import jp.lg.nayoro.polaris.identity.entity.ChangedField;
import jp.lg.nayoro.polaris.identity.entity.PersonalData;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.ResidentChange;
import jp.lg.nayoro.polaris.identity.entity.ResidentChangeRow;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.Comparator.comparing;

/**
 * 訂正・異動. The secretariat changes what it knows of a resident. What stood there before stays, with who changed it, when and why,
 * and the matching looks again at whoever is like them: a link that the new data no longer bear is suspended, another may be made.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ResidentEditService {

    private static final int LISTED = 200;

    /** What was changed at one moment, in the order of the form. */
    private static final Comparator<ResidentChangeRow> LATEST_FIRST =
            comparing(ResidentChangeRow::changedAt).reversed().thenComparing(ResidentChangeRow::field);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Event<ResidentDescribed> described;

    /** What stands there now. @throws NotFoundException when there is no such resident, or it is merged away */
    @Audited("identity.card")
    public ResidentDetail present(ResidentId resident) {
        return em.createNamedQuery(Resident.DETAILS, ResidentDetail.class)
                .setParameter("ids", List.of(resident.value()))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Resident", resident));
    }

    /** What was changed so far, the newest first. */
    @Audited("identity.changes")
    public List<ResidentChangeRow> changesOf(ResidentId resident) {
        return em.createNamedQuery(ResidentChangeRow.OF_RESIDENT, ResidentChangeRow.class)
                .setParameter("resident", resident)
                .setMaxResults(LISTED)
                .getResultStream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    /**
     * @param seenVersion of the state that the clerk started from
     * @throws NotFoundException when there is no such resident, or it is merged away
     */
    @Audited("identity.change")
    public EditResult change(
            ResidentId resident,
            long seenVersion,
            @NotNull PersonalData after,
            @NotNull ChangeKind kind,
            @NotBlank @Size(max = 500) String reason) {
        var found = locked(resident);
        if (found.getVersion() != seenVersion) {
            return told(new EditResult.Overtaken());
        }
        var before = found.personalData();
        var fields = ChangedField.between(before, after);
        if (fields.isEmpty()) {
            return told(new EditResult.NothingChanged());
        }
        found.describedAs(after);
        var now = LocalDateTime.now(clock);
        var who = caller.get().staff();
        fields.forEach(field ->
                em.persist(new ResidentChange(resident, kind, reason.strip(), who, now).of(field, before, after)));
        em.flush();
        described.fire(new ResidentDescribed(resident));
        trail.current().telling(kind + " " + fields);
        return new EditResult.Changed(fields.size());
    }

    private EditResult told(EditResult result) {
        trail.current().telling(result.getClass().getSimpleName());
        return result;
    }

    /** One change after the other, and none while the enrolment is being merged. */
    private Resident locked(ResidentId id) {
        return Optional.ofNullable(em.find(Resident.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.survivor().isEmpty())
                .orElseThrow(() -> new NotFoundException("Resident", id));
    }
}

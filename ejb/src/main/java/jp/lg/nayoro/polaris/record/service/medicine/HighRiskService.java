package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.record.entity.HighRiskMedicine;
import jp.lg.nayoro.polaris.record.entity.HighRiskRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 特に注意する薬の表. The secretariat keeps it for the municipality; a line is ended and never changed. It knows drugs and no residents. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class HighRiskService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** Every line there ever was, those that hold first. */
    @Audited("record.high_risk")
    public List<HighRiskRow> lines() {
        return em.createNamedQuery(HighRiskRow.ALL, HighRiskRow.class).getResultList();
    }

    /**
     * From this day on these drugs carry the mark.
     *
     * @param sign the beginning of a YJ code where it looks like one; else a part of the name, for drugs with or without a code
     */
    @Audited("record.high_risk_add")
    public void add(
            @NotBlank @Size(max = 80) String sign,
            @NotBlank @Size(max = 40) String mark,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 200) String reason) {
        var line = new HighRiskMedicine(
                sign.strip(), mark.strip(), from, reason.strip(), caller.get().staff(), now());
        em.persist(line);
        em.flush(); // gives the line its id
        trail.current().telling(line.toString());
    }

    /** From today on the line holds no more. False when somebody else has ended it meanwhile. */
    @Audited("record.high_risk_end")
    public boolean end(long id) {
        var line = Optional.ofNullable(em.find(HighRiskMedicine.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("HighRiskMedicine", id));
        if (line.ended()) {
            return false;
        }
        line.endBefore(LocalDate.now(clock), caller.get().staff(), now());
        trail.current().telling("line " + id);
        return true;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}

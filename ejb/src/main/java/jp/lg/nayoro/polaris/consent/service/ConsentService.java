package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentScan;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.NamedFacility;
import jp.lg.nayoro.polaris.consent.entity.SharedCategory;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** 同意の管理. The secretariat reads a resident's consents, renews and withdraws them. Nothing is ever deleted. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ConsentService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy gate;

    @Inject
    ConsentRegister register;

    @Inject
    Event<ConsentWithdrawn> withdrawn;

    /** The whole history, newest first, in three statements however long it is. */
    @Audited("consent.list")
    public List<ConsentDetail> consentsOf(ResidentId resident) {
        gate.require(resident, DataCategory.IDENTITY);
        var today = LocalDate.now(clock);
        var facilities = facilitiesOf(resident);
        var categories = categoriesOf(resident);
        return em.createNamedQuery(Consent.ROWS_OF_RESIDENT, ConsentRow.class)
                .setParameter("resident", resident)
                .getResultStream()
                .map(row -> new ConsentDetail(
                        row,
                        row.standingOn(today),
                        facilities.getOrDefault(row.id(), List.of()),
                        categories.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** 更新: the new form takes the place of the present one, at once where it has begun. */
    @Audited("consent.renew")
    public RenewalResult renew(ResidentId resident, SignedForm form) {
        gate.require(resident, DataCategory.IDENTITY);
        var before = register.enteredBefore(form.clientKey());
        if (before.isPresent()) {
            return new RenewalResult.Renewed(before.get().id());
        }
        var today = LocalDate.now(clock);
        if (form.validFrom().isAfter(today)) {
            var present = register.overlapping(resident, form).stream()
                    .filter(consent -> consent.covers(today))
                    .findFirst();
            if (present.isPresent()) {
                return new RenewalResult.Overlaps(present.get().getValidUntil());
            }
        }
        return new RenewalResult.Renewed(register.enter(resident, form));
    }

    /**
     * 撤回. Who withdraws does so altogether: a renewal that waits for its first day is withdrawn with the present consent, or
     * it would come into force by itself.
     */
    @Audited("consent.withdraw")
    public WithdrawalResult withdraw(ConsentId consentId, @NotBlank @Size(max = 500) String reason) {
        var consent = found(consentId);
        gate.require(consent.getResident(), DataCategory.IDENTITY);
        var standing = consent.standingOn(LocalDate.now(clock));
        if (!standing.isWithdrawable()) {
            return new WithdrawalResult.EndedAlready(standing);
        }
        var now = LocalDateTime.now(clock);
        for (var remaining : register.remaining(consent.getResident())) {
            remaining.withdraw(caller.get().staff(), now, reason.strip());
            withdrawn.fire(new ConsentWithdrawn(remaining.id(), remaining.getResident()));
        }
        return new WithdrawalResult.Withdrawn(now);
    }

    /**
     * The scanned paper.
     *
     * @throws IllegalStateException when its bytes are not those that came in
     */
    @Audited("consent.scan")
    public ScanDocument scan(ConsentId consentId) {
        gate.require(found(consentId).getResident(), DataCategory.IDENTITY);
        var scan = Optional.ofNullable(em.find(ConsentScan.class, consentId.value()))
                .orElseThrow(() -> new NotFoundException("Scan of consent", consentId));
        if (!scan.isIntact()) {
            throw new IllegalStateException(scan + " differs from its sha-256");
        }
        return new ScanDocument(scan.getFileName(), scan.getMediaType(), scan.getContent());
    }

    private Consent found(ConsentId id) {
        return Optional.ofNullable(em.find(Consent.class, id.value()))
                .orElseThrow(() -> new NotFoundException("Consent", id));
    }

    private Map<Long, List<NamedFacility>> facilitiesOf(ResidentId resident) {
        return em.createNamedQuery(Consent.FACILITIES_OF_RESIDENT, NamedFacility.class)
                .setParameter("resident", resident)
                .getResultStream()
                .collect(groupingBy(NamedFacility::consentId));
    }

    private Map<Long, List<DataCategory>> categoriesOf(ResidentId resident) {
        return em.createNamedQuery(Consent.CATEGORIES_OF_RESIDENT, SharedCategory.class)
                .setParameter("resident", resident)
                .getResultStream()
                .sorted((one, other) -> one.category().compareTo(other.category()))
                .collect(groupingBy(SharedCategory::consentId, mapping(SharedCategory::category, toList())));
    }
}

package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.record.entity.FlagFindingRow;
import jp.lg.nayoro.polaris.record.entity.MedicineFlagFinding;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 薬の全体像. What should be in the house of a person today, from every institution inside the consent, and what of it a pharmacist
 * looked into.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class MedicineService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy policy;

    @Inject
    AuditTrail trail;

    @Inject
    SharedSources shared;

    @Inject
    MedicineReader reader;

    /** @throws NotFoundException when the caller may not know the person */
    @Audited("record.medicines")
    public Medicines medicines(ResidentId resident) {
        var answer = policy.decide(resident, DataCategory.MEDICATION);
        if (answer instanceof Allowed allowed) {
            var list = list(resident, allowed.scope());
            var findings = findings(resident);
            return new Medicines(
                    list,
                    list.flags().stream()
                            .map(flag -> ShownFlag.of(flag, findings))
                            .toList(),
                    allowed.scope().covers(DataCategory.DIAGNOSIS),
                    pharmacist() && allowed.until() == null);
        }
        if (answer.reason().concernsOnlyTheCategory()) {
            return Medicines.NOT_SHARED;
        }
        throw new NotFoundException("Resident", resident);
    }

    /**
     * A pharmacist says of a flag why it may rest. One closes at a time: the resident's row is held, so that of two who close
     * the same flag the second learns of the first.
     *
     * @param evidenceHash of the evidence the pharmacist saw: on other evidence nothing is closed
     * @param clientKey made by the browser and kept until this succeeds
     * @throws NotFoundException when the caller may not see the medicines of this person
     */
    @Audited("record.medicine_flag_close")
    public FlagClosing close(
            ResidentId resident,
            @NotNull String flagKey,
            @NotNull String evidenceHash,
            @NotBlank @Size(max = MedicineFlagFinding.LONGEST) String note,
            @NotNull UUID clientKey) {
        Optional.ofNullable(em.find(Resident.class, resident.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("Resident", resident));
        var allowed = policy.require(resident, DataCategory.MEDICATION);
        if (!pharmacist() || allowed.until() != null) {
            return new FlagClosing.NotAPharmacist();
        }
        var before = closedUnder(clientKey);
        if (before.isPresent()) {
            return again(before.get(), resident, flagKey);
        }
        var flag = list(resident, allowed.scope()).flags().stream()
                .filter(each ->
                        each.key().equals(flagKey) && each.evidenceHash().equals(evidenceHash))
                .findFirst();
        if (flag.isEmpty()) {
            return new FlagClosing.EvidenceChanged();
        }
        var shown = ShownFlag.of(flag.get(), findings(resident));
        if (shown.closed()) {
            return new FlagClosing.ClosedBefore(shown.finding());
        }
        var who = caller.get();
        em.persist(new MedicineFlagFinding(
                resident,
                flagKey,
                evidenceHash,
                note.strip(),
                who.staff(),
                who.facility(),
                LocalDateTime.now(clock),
                clientKey.toString()));
        trail.current().telling(flag.get().kind().name());
        return new FlagClosing.AtRest();
    }

    private Optional<MedicineFlagFinding> closedUnder(UUID clientKey) {
        return em.createNamedQuery(MedicineFlagFinding.BY_CLIENT_KEY, MedicineFlagFinding.class)
                .setParameter("staff", caller.get().staff())
                .setParameter("clientKey", clientKey.toString())
                .getResultStream()
                .findFirst();
    }

    private static FlagClosing again(MedicineFlagFinding stored, ResidentId resident, String flagKey) {
        if (!stored.concerns(resident, flagKey)) {
            throw new IllegalArgumentException("The key of " + stored + " came again for another flag");
        }
        return new FlagClosing.AtRest();
    }

    private boolean pharmacist() {
        return caller.get().profession() == Profession.PHARMACIST;
    }

    private MedicineList list(ResidentId resident, ConsentScope scope) {
        return reader.of(shared.of(resident, scope), scope);
    }

    private List<FlagFindingRow> findings(ResidentId resident) {
        return em.createNamedQuery(FlagFindingRow.OF_RESIDENT, FlagFindingRow.class)
                .setParameter("resident", resident)
                .getResultList();
    }
}

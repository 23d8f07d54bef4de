package jp.lg.nayoro.polaris.consent.service.glass;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.EmergencyCardRow;
import jp.lg.nayoro.polaris.consent.entity.EmergencyToken;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 救急カードの発行. The secretariat, and the care managers of the person's team, issue a card and take it back. A person has one card
 * that works: a newer one takes the place of the older. Whose business it is not is answered as if there were nobody.
 */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.STAFF})
public class EmergencyCardService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy gate;

    @Inject
    AuditTrail trail;

    /** @throws NotFoundException when the caller keeps no cards of this person */
    @Audited("consent.cards")
    public EmergencyCards cardsOf(ResidentId resident) {
        requireKeeper(resident);
        var person = em.find(Resident.class, resident.value());
        return new EmergencyCards(
                person.getName(),
                person.getNameKana(),
                em.createNamedQuery(EmergencyCardRow.OF_RESIDENT, EmergencyCardRow.class)
                        .setParameter("resident", resident)
                        .getResultList());
    }

    /** A new card; the one before names nobody from now on. @throws NotFoundException likewise */
    @Audited("consent.issue_card")
    public IssuedCard issue(ResidentId resident) {
        requireKeeper(resident);
        revokeValid(resident, null);
        var now = LocalDateTime.now(clock);
        var who = caller.get();
        var code = CardCode.fresh();
        var card = new EmergencyToken(resident, code.hash(), who.staff(), now);
        em.persist(card);
        em.flush(); // gives the card its number
        trail.current().telling("card " + card.getId());
        return new IssuedCard(card.getId(), code.text(), who.name(), now);
    }

    /** 失効, of the card that is lost or no longer wanted. Where none works, it changes nothing. @throws NotFoundException likewise */
    @Audited("consent.revoke_card")
    public void revoke(ResidentId resident, @NotBlank @Size(max = 200) String reason) {
        requireKeeper(resident);
        revokeValid(resident, reason.strip());
    }

    private void revokeValid(ResidentId resident, String reason) {
        em.find(
                Resident.class,
                resident.value(),
                LockModeType.PESSIMISTIC_WRITE); // two keepers come one after the other
        em.createNamedQuery(EmergencyToken.VALID_OF_RESIDENT, EmergencyToken.class)
                .setParameter("resident", resident)
                .getResultStream()
                .forEach(card -> {
                    trail.current().telling("card " + card.getId());
                    card.revoke(caller.get().staff(), LocalDateTime.now(clock), reason);
                });
    }

    private void requireKeeper(ResidentId resident) {
        var who = caller.get();
        if (who.has(Role.SECRETARIAT)) {
            gate.require(resident, DataCategory.IDENTITY);
        } else if (who.profession() != Profession.CARE_MANAGER
                || gate.requireCareTeam(resident).until() != null) {
            throw new NotFoundException("Resident", resident);
        }
    }
}

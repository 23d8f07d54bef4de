package jp.lg.nayoro.polaris.consent.service.glass;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.EmergencyToken;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.SimilarResidentRow;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** 緊急の本人確認. Finds by exactly a name and a birthday, by exactly a number or by a card, and not without end (OWASP ASVS 2.4.1). */
@Dependent
public class SoughtPeople {

    /** How the ledger marks an attempt in vain. */
    static final String IN_VAIN = "refused";

    static final int ATTEMPTS_AN_HOUR = 10;

    private static final String COUNT_IN_VAIN =
            """
            SELECT COUNT(e.id) FROM AuditEvent e
            WHERE e.staff = :staff AND e.occurredAt >= :since AND e.action = 'consent.break_glass'
              AND e.detail LIKE 'refused%'""";

    @PersistenceContext
    EntityManager em;

    List<ResidentId> find(SoughtPerson sought) {
        if (sought.byCard()) {
            return em.createNamedQuery(EmergencyToken.RESIDENT_OF_CODE, ResidentId.class)
                    .setParameter("hash", new CardCode(sought.card()).hash())
                    .getResultList();
        }
        var key = sought.byNumber() ? "" : NameFolding.searchKey(sought.name());
        var number = sought.byNumber() ? NameFolding.searchKey(sought.insuredNumber()) : "";
        if (!sought.complete() || key.isEmpty() && number.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery(Resident.SIMILAR_ROWS, SimilarResidentRow.class)
                .setParameter("birthDate", sought.byNumber() ? null : sought.birthDate())
                .setParameter("kanaKey", key)
                .setParameter("nameKey", key)
                .setParameter("insuredNumber", number)
                .getResultStream()
                .map(row -> new ResidentId(row.id()))
                .toList();
    }

    boolean soughtInVainTooOften(StaffId staff, LocalDateTime now) {
        return em.createQuery(COUNT_IN_VAIN, Long.class)
                        .setParameter("staff", staff)
                        .setParameter("since", now.minusHours(1))
                        .getSingleResult()
                >= ATTEMPTS_AN_HOUR;
    }
}

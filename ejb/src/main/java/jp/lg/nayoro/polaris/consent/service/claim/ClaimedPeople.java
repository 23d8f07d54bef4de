package jp.lg.nayoro.polaris.consent.service.claim;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.ClaimedPerson;
import jp.lg.nayoro.polaris.identity.entity.ResidentRow;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** Whom the words of a 担当申請 fit: by number and birthday, or by the whole name and birthday, and only where it is one person. */
@Dependent
public class ClaimedPeople {

    @PersistenceContext
    EntityManager em;

    /** Empty where nobody or several fit. */
    Optional<ResidentId> theOne(ClaimedPerson words) {
        var fitting = words.insuredNumber() == null ? byName(words) : byNumber(words);
        return fitting.size() == 1 ? Optional.of(new ResidentId(fitting.get(0).id())) : Optional.empty();
    }

    private List<ResidentRow> byNumber(ClaimedPerson words) {
        return em.createNamedQuery(ResidentRow.BY_INSURED, ResidentRow.class)
                .setParameter("insuredNumber", words.insuredNumber())
                .getResultStream()
                .filter(row -> row.birthDate().equals(words.birthDate()))
                .toList();
    }

    private List<ResidentRow> byName(ClaimedPerson words) {
        var key = NameFolding.searchKey(words.name());
        return em.createNamedQuery(ResidentRow.BY_BIRTH, ResidentRow.class)
                .setParameter("birthDate", words.birthDate())
                .getResultStream()
                .filter(row -> key.equals(NameFolding.searchKey(row.name()))
                        || key.equals(NameFolding.searchKey(row.nameKana())))
                .toList();
    }
}

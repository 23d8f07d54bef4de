package jp.lg.nayoro.polaris.identity.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.ResidentAliases;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 加入. Which enrolments stand, and which were given up for another of the same person. */
@ApplicationScoped
public class Enrolments implements ResidentAliases {

    @PersistenceContext
    EntityManager em;

    /**
     * For whoever is about to write something of a resident: keeps the enrolment from being merged away until the end of the
     * transaction, so that nothing lands on one that nobody finds any more. Writers do not wait for each other.
     *
     * @throws NotFoundException when it is merged away, or there is none
     */
    public void hold(ResidentId resident) {
        try (var look = em.unwrap(Connection.class)
                .prepareStatement("SELECT merged_into IS NULL FROM resident WHERE id = ? LOCK IN SHARE MODE")) {
            look.setLong(1, resident.value());
            try (var row = look.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    throw new NotFoundException("Resident", resident);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The enrolment could not be held", e);
        }
    }

    /** The resident and every enrolment that was merged into theirs: rows of the ledger stay where they were written. */
    @Override
    public Set<ResidentId> of(ResidentId resident) {
        var all = new HashSet<>(Set.of(resident));
        var newest = List.of(resident);
        while (!newest.isEmpty()) {
            newest = em.createNamedQuery(Resident.MERGED_INTO, Long.class)
                    .setParameter("survivors", newest)
                    .getResultStream()
                    .map(ResidentId::new)
                    .filter(all::add)
                    .toList();
        }
        return Set.copyOf(all);
    }

    /** The resident and those under whom what was theirs stands by now, after one merge or several. */
    public Set<ResidentId> whereNow(ResidentId resident) {
        var all = new HashSet<ResidentId>();
        var next = Optional.of(resident);
        while (next.isPresent() && all.add(next.get())) {
            next = em.find(Resident.class, next.get().value()).survivor();
        }
        return Set.copyOf(all);
    }
}

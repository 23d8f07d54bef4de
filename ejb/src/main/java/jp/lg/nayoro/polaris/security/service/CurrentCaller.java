package jp.lg.nayoro.polaris.security.service;

import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.CallerRow;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.stream.Collectors.toSet;

/**
 * The caller of this request, read from the database once a request: a role withdrawn, an account suspended, a member of
 * staff who left or an institution that closed takes effect at the next request, whatever the session remembers.
 */
@RequestScoped
public class CurrentCaller {

    @Inject
    Principal principal;

    @PersistenceContext
    EntityManager em;

    private Optional<Caller> caller;

    /** Empty when nobody signed in, or when the one who did may not work any more. */
    public Optional<Caller> find() {
        if (caller == null) {
            caller = callerOf(em.createNamedQuery(Account.CALLER_ROWS, CallerRow.class)
                    .setParameter("login", principal.getName())
                    .getResultList());
        }
        return caller;
    }

    /** @throws NobodySignedInException where {@link #find()} is empty */
    public Caller get() {
        return find().orElseThrow(NobodySignedInException::new);
    }

    private static Optional<Caller> callerOf(List<CallerRow> rows) {
        return rows.stream()
                .findFirst()
                .map(row -> new Caller(
                        row.login(),
                        new StaffId(row.staffId()),
                        row.name(),
                        row.profession(),
                        new FacilityId(row.facilityId()),
                        row.facilityName(),
                        row.facilityKind(),
                        rows.stream()
                                .map(CallerRow::role)
                                .filter(Objects::nonNull)
                                .collect(toSet())));
    }
}

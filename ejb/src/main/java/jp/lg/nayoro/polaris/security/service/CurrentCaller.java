package jp.lg.nayoro.polaris.security.service;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.CallerRow;
import jp.lg.nayoro.polaris.security.entity.SystemCallerRow;
import jp.lg.nayoro.polaris.security.entity.SystemToken;
import jp.lg.nayoro.polaris.security.entity.Workplace;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

/**
 * The caller of this request, read from the database once a request: a role withdrawn, an account suspended, a member of
 * staff who left or an institution that closed takes effect at the next request, whatever the session remembers. Who works at
 * two institutions is at one of them: what they are at the other does not count here. The same holds for the token of an
 * institution's system.
 */
@RequestScoped
public class CurrentCaller {

    @Inject
    Principal principal;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private Map<Long, List<CallerRow>> workplaces;
    private List<SystemCallerRow> system;

    /** Empty when nobody signed in, when the one who did may not work any more, or a system's token does not open any more. */
    public Optional<Caller> find() {
        if (ConnectedSystem.isNamed(principal.getName())) {
            return Optional.ofNullable(readSystem().isEmpty() ? null : ConnectedSystem.callerOf(readSystem()));
        }
        return Optional.ofNullable(here().isEmpty() ? null : callerOf(here()));
    }

    /** Where this caller could work instead, each once; empty for nearly everybody. */
    public List<Caller> elsewhere() {
        return read().values().stream()
                .filter(place -> place != here())
                .map(CurrentCaller::callerOf)
                .toList();
    }

    /** @throws NobodySignedInException where {@link #find()} is empty */
    public Caller get() {
        return find().orElseThrow(NobodySignedInException::new);
    }

    /** The chosen workplace where it still takes part, else the first that does: as the view {@code sign_in} has it. */
    private List<CallerRow> here() {
        var places = read().values();
        return places.stream()
                .filter(place -> place.get(0).isChosen())
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElse(List.of());
    }

    /** All workplaces of the login, by their member of staff; read once. */
    private Map<Long, List<CallerRow>> read() {
        if (workplaces == null) {
            workplaces = em.createNamedQuery(Workplace.CALLER_ROWS, CallerRow.class)
                    .setParameter("login", principal.getName())
                    .setParameter("today", LocalDate.now(clock))
                    .getResultStream()
                    .collect(groupingBy(CallerRow::staffId, LinkedHashMap::new, toList()));
        }
        return workplaces;
    }

    private List<SystemCallerRow> readSystem() {
        if (system == null) {
            system = em.createNamedQuery(SystemToken.CALLER_ROWS, SystemCallerRow.class)
                    .setParameter("id", ConnectedSystem.tokenOf(principal.getName()))
                    .setParameter("today", LocalDate.now(clock))
                    .getResultList();
        }
        return system;
    }

    private static Caller callerOf(List<CallerRow> rows) {
        var row = rows.get(0);
        return new Caller(
                row.login(),
                new StaffId(row.staffId()),
                row.name(),
                row.profession(),
                new FacilityId(row.facilityId()),
                row.facilityName(),
                row.facilityKind(),
                rows.stream().map(CallerRow::role).filter(Objects::nonNull).collect(toSet()));
    }
}

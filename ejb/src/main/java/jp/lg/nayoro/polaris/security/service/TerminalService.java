package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

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

import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.security.entity.Terminal;
import jp.lg.nayoro.polaris.security.entity.TerminalRow;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 登録端末の台帳: handing out, and blocking what was lost. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.IT_OPERATOR})
public class TerminalService {

    private static final int LISTED = 500;
    private static final int CODE_LENGTH = 12;
    private static final int CODE_HOURS = 24;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SecurityKeys keys;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<SecurityAct> acts;

    /** The newest first. */
    public List<TerminalRow> rows() {
        return em.createNamedQuery(Terminal.ROWS, TerminalRow.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    /** Returns the code to be typed at the terminal within a day; it is shown once and kept nowhere. */
    public String issue(@NotBlank @Size(max = 80) String name, @NotNull FacilityId facility) {
        var code = RecoveryCodes.random(CODE_LENGTH);
        var now = LocalDateTime.now(clock);
        var terminal = new Terminal(
                name.strip(),
                facility,
                keys.hash(TerminalDoor.CODE, code),
                now.plusHours(CODE_HOURS),
                caller.get().staff(),
                now);
        em.persist(terminal);
        em.flush();
        acts.fire(SecurityAct.ofCaller("security.terminal", "issued " + terminal.getId()));
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Lost, or given back. It is refused at its next request, whoever is signed in there. */
    public void block(long id, @NotBlank @Size(max = 500) String reason) {
        var terminal = em.find(Terminal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (terminal == null) {
            throw new NotFoundException("Terminal", id);
        }
        terminal.block(caller.get().staff(), reason.strip(), LocalDateTime.now(clock));
        acts.fire(SecurityAct.ofCaller("security.terminal", "blocked " + id));
    }
}

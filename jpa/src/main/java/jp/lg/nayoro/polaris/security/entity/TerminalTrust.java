package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 確認の省略. Until when a registered terminal stands for the second factor of one login. */
@Entity
@Table(name = "terminal_trust")
@NamedQuery(
        name = TerminalTrust.OF,
        query = "SELECT t FROM TerminalTrust t WHERE t.terminal = :terminal AND t.login = :login")
@NamedQuery(name = TerminalTrust.DELETE, query = "DELETE FROM TerminalTrust t WHERE t.login = :login")
public class TerminalTrust {

    public static final String OF = "TerminalTrust.of";
    public static final String DELETE = "TerminalTrust.delete";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "terminal_id", nullable = false, updatable = false)
    private long terminal;

    @Column(name = "login", nullable = false, updatable = false, length = 64)
    private String login;

    @Column(name = "trusted_until", nullable = false)
    private LocalDateTime trustedUntil;

    protected TerminalTrust() {} // for JPA

    public TerminalTrust(long terminal, String login, LocalDateTime until) {
        this.terminal = terminal;
        this.login = requireNonNull(login);
        this.trustedUntil = requireNonNull(until);
    }

    public boolean holds(LocalDateTime now) {
        return trustedUntil.isAfter(now);
    }

    public void extend(LocalDateTime until) {
        trustedUntil = requireNonNull(until);
    }

    @Override
    public String toString() {
        return "TerminalTrust[" + id + "]";
    }
}

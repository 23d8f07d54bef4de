package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import static java.util.Objects.requireNonNull;

/** 一斉ログアウト. Sessions of a login that began before the moment are over at their next request, on every node. */
@Entity
@Table(name = "session_end")
public class SessionEnd {

    @Id
    @Column(name = "login", nullable = false, updatable = false, length = 64)
    private String login;

    @Column(name = "ended_at", nullable = false)
    private LocalDateTime endedAt;

    protected SessionEnd() {} // for JPA

    public SessionEnd(String login, LocalDateTime at) {
        this.login = requireNonNull(login);
        this.endedAt = requireNonNull(at);
    }

    public boolean ends(LocalDateTime begun) {
        return !begun.isAfter(endedAt);
    }

    public void again(LocalDateTime at) {
        endedAt = requireNonNull(at);
    }

    @Override
    public String toString() {
        return "SessionEnd[" + endedAt + "]";
    }
}

package jp.lg.nayoro.polaris.security.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import static java.util.Objects.requireNonNull;

/**
 * 確認コードの登録 (TOTP, RFC 6238) of one login. It counts from the first code that came back. A code is taken once: of the 30
 * seconds of the last one, and of earlier ones, none is taken any more, whichever node is asked.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @Id
    @Column(name = "login", nullable = false, updatable = false, length = 64)
    private String login;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "secret", nullable = false)
    private byte[] secret;

    @Column(name = "key_id", nullable = false, length = 16)
    private String keyId;

    @Column(name = "begun_at", nullable = false)
    private LocalDateTime begunAt;

    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    @Column(name = "last_step", nullable = false)
    private long lastStep;

    protected SecondFactor() {} // for JPA

    public SecondFactor(String login, Sealed secret, LocalDateTime at) {
        this.login = requireNonNull(login);
        this.secret = secret.bytes();
        this.keyId = secret.key();
        this.begunAt = requireNonNull(at);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Sealed secret() {
        return new Sealed(keyId, secret);
    }

    /** Sealed anew, by a newer key. */
    public void reseal(Sealed again) {
        secret = again.bytes();
        keyId = again.key();
    }

    /** Takes the code of a step, unless it, or a later one, was taken before. */
    public boolean take(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    public void confirm(LocalDateTime at) {
        if (isConfirmed()) {
            throw new IllegalStateException("Confirmed before: " + this);
        }
        confirmedAt = requireNonNull(at);
    }

    @Override
    public String toString() {
        return "SecondFactor[" + (isConfirmed() ? "confirmed" : "begun") + ", key " + keyId + "]";
    }
}

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

/** 予備コード. On paper, for the day the phone is lost (安全管理ガイドライン 6.0, システム運用編 14③); each is good once. */
@Entity
@Table(name = "recovery_code")
@NamedQuery(
        name = RecoveryCode.UNUSED,
        query = "SELECT c FROM RecoveryCode c WHERE c.login = :login AND c.hash = :hash AND c.usedAt IS NULL")
@NamedQuery(
        name = RecoveryCode.COUNT,
        query = "SELECT COUNT(c) FROM RecoveryCode c WHERE c.login = :login AND c.usedAt IS NULL")
@NamedQuery(name = RecoveryCode.DELETE, query = "DELETE FROM RecoveryCode c WHERE c.login = :login")
public class RecoveryCode {

    public static final String UNUSED = "RecoveryCode.unused";
    public static final String COUNT = "RecoveryCode.count";
    public static final String DELETE = "RecoveryCode.delete";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "login", nullable = false, updatable = false, length = 64)
    private String login;

    @Column(name = "hash", nullable = false, updatable = false)
    private byte[] hash;

    @Column(name = "used_at")
    private LocalDateTime usedAt;

    protected RecoveryCode() {} // for JPA

    public RecoveryCode(String login, byte[] hash) {
        this.login = requireNonNull(login);
        this.hash = hash.clone();
    }

    public void use(LocalDateTime at) {
        if (usedAt != null) {
            throw new IllegalStateException("Used before: " + this);
        }
        usedAt = requireNonNull(at);
    }

    @Override
    public String toString() {
        return "RecoveryCode[" + id + (usedAt == null ? "]" : ", used]");
    }
}

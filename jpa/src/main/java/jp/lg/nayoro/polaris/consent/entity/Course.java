package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Objects.requireNonNull;

/** 経過: by whom and when a consent was registered, and by whom and when it ended, if it did before its term was over. */
@Embeddable
public class Course {

    @Column(name = "registered_at", nullable = false, updatable = false)
    private LocalDateTime registeredAt;

    @Column(name = "registered_by", nullable = false, updatable = false)
    private StaffId registeredBy;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "ended_by")
    private StaffId endedBy;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    @Column(name = "withdrawn_by")
    private StaffId withdrawnBy;

    @Column(name = "withdrawal_reason", length = 500)
    private String withdrawalReason;

    protected Course() {} // for JPA

    Course(StaffId registeredBy, LocalDateTime registeredAt) {
        this.registeredBy = requireNonNull(registeredBy);
        this.registeredAt = requireNonNull(registeredAt);
    }

    void end(StaffId by, LocalDateTime at) {
        endedBy = requireNonNull(by);
        endedAt = requireNonNull(at);
    }

    void withdraw(StaffId by, LocalDateTime at, String reason) {
        end(by, at);
        withdrawnBy = by;
        withdrawnAt = at;
        withdrawalReason = requireNonNull(reason);
    }

    void goOn() {
        endedBy = null;
        endedAt = null;
    }

    StaffId registeredBy() {
        return registeredBy;
    }

    LocalDateTime registeredAt() {
        return registeredAt;
    }

    LocalDateTime withdrawnAt() {
        return withdrawnAt;
    }
}

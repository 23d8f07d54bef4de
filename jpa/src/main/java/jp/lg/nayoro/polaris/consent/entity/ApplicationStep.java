package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 受付の経過の一歩. Only ever inserted. */
@Entity
@Table(name = "consent_application_step")
public class ApplicationStep {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, updatable = false, length = 16)
    private ConsentState state;

    @Column(name = "note", updatable = false, length = 500)
    private String note;

    @Column(name = "made_by", nullable = false, updatable = false)
    private StaffId madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private LocalDateTime madeAt;

    protected ApplicationStep() {} // for JPA

    ApplicationStep(ConsentState state, String note, StaffId madeBy, LocalDateTime madeAt) {
        this.state = requireNonNull(state);
        this.note = note;
        this.madeBy = requireNonNull(madeBy);
        this.madeAt = requireNonNull(madeAt);
    }

    @Override
    public String toString() {
        return "ApplicationStep[" + id + ", " + state + "]";
    }
}

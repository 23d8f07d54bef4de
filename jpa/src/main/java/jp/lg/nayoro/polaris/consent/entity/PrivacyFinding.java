package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 確認の結果. What the privacy officer found of an alert. Only ever inserted. */
@Entity
@Table(name = "privacy_finding")
@NamedQuery(name = FindingRow.OF_ALERT, query = FindingRow.QUERY)
public class PrivacyFinding {

    public static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "alert_id", nullable = false, updatable = false)
    private Long alert;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 16)
    private FindingKind kind;

    @Column(name = "words", nullable = false, updatable = false, length = LONGEST)
    private String words;

    @Column(name = "found_by", nullable = false, updatable = false)
    private StaffId foundBy;

    @Column(name = "found_at", nullable = false, updatable = false)
    private LocalDateTime foundAt;

    protected PrivacyFinding() {} // for JPA

    PrivacyFinding(Long alert, FindingKind kind, String words, StaffId foundBy, LocalDateTime foundAt) {
        this.alert = requireNonNull(alert);
        this.kind = requireNonNull(kind);
        this.words = requireNonNull(words);
        this.foundBy = requireNonNull(foundBy);
        this.foundAt = requireNonNull(foundAt);
    }

    @Override
    public String toString() {
        return "PrivacyFinding[" + id + ", " + kind + "]";
    }
}

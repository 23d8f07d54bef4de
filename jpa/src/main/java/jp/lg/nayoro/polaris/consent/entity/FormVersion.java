package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 同意書の様式の版. What somebody agreed to when they signed is its wording, so a version is published once and never changed; a better
 * wording is the next version, which says who is asked to sign again.
 */
@Entity
@Table(name = "consent_form")
@NamedQuery(name = FormVersion.ROWS, query = FormVersionRow.QUERY)
@NamedQuery(name = FormVersion.LABELLED, query = "SELECT f FROM FormVersion f WHERE f.label = :label")
@NamedQuery(name = FormVersion.TO_SIGN_AGAIN, query = SignAgainRow.QUERY)
@NamedQuery(name = FormVersion.COUNT_TO_SIGN_AGAIN, query = SignAgainRow.COUNT)
public class FormVersion {

    /** All versions with who published them, newest first. */
    public static final String ROWS = "FormVersion.rows";

    public static final String LABELLED = "FormVersion.labelled";

    /** Who holds an older form although a newer one asks them to sign again. */
    public static final String TO_SIGN_AGAIN = "FormVersion.toSignAgain";

    public static final String COUNT_TO_SIGN_AGAIN = "FormVersion.countToSignAgain";

    public static final int LONGEST_WORDING = 20_000;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "label", nullable = false, updatable = false, length = 40)
    private String label;

    @Lob
    @Column(name = "wording", nullable = false, updatable = false)
    private String wording;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Enumerated(STRING)
    @Column(name = "sign_again", nullable = false, updatable = false, length = 24)
    private SignAgain signAgain;

    @Column(name = "sign_by", updatable = false)
    private LocalDate signBy;

    @Column(name = "published_at", nullable = false, updatable = false)
    private LocalDateTime publishedAt;

    @Column(name = "published_by", updatable = false)
    private StaffId publishedBy;

    protected FormVersion() {} // for JPA

    /** @throws IllegalArgumentException when it has no label or wording, or asks to sign again before it may be signed */
    public FormVersion(
            String label,
            String wording,
            LocalDate validFrom,
            SignAgain signAgain,
            LocalDate signBy,
            StaffId publishedBy,
            LocalDateTime publishedAt) {
        if (label.isBlank() || wording.isBlank()) {
            throw new IllegalArgumentException("A form without a label or without words");
        }
        if (signBy != null && signBy.isBefore(validFrom)) {
            throw new IllegalArgumentException("To be signed before it may be: " + signBy + " < " + validFrom);
        }
        this.label = label.strip();
        this.wording = wording.strip();
        this.validFrom = requireNonNull(validFrom);
        this.signAgain = requireNonNull(signAgain);
        this.signBy = signBy;
        this.publishedBy = requireNonNull(publishedBy);
        this.publishedAt = requireNonNull(publishedAt);
    }

    public Long getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public String getWording() {
        return wording;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    @Override
    public String toString() {
        return "FormVersion[" + id + ", " + label + "]";
    }
}

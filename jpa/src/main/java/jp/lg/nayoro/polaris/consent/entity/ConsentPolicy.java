package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 同意の決まり, set by the council. Only ever inserted: the newest row holds, the others tell what held before. */
@Entity
@Table(name = "consent_policy")
@NamedQuery(name = ConsentPolicy.NEWEST_FIRST, query = "SELECT p FROM ConsentPolicy p ORDER BY p.id DESC")
public class ConsentPolicy {

    public static final String NEWEST_FIRST = "ConsentPolicy.newestFirst";

    /** A year, as long as nobody set anything else. */
    public static final int RELEASE_TERM_MONTHS = 12;

    public static final int LONGEST_TERM_MONTHS = 120;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "term_months", nullable = false, updatable = false)
    private int termMonths;

    @Column(name = "reason", nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "set_by", nullable = false, updatable = false)
    private StaffId setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private LocalDateTime setAt;

    protected ConsentPolicy() {} // for JPA

    /** @throws IllegalArgumentException when the term is shorter than a month or longer than ten years */
    public ConsentPolicy(int termMonths, String reason, StaffId setBy, LocalDateTime setAt) {
        if (termMonths < 1 || termMonths > LONGEST_TERM_MONTHS) {
            throw new IllegalArgumentException("Not a term: " + termMonths + " months");
        }
        this.termMonths = termMonths;
        this.reason = requireNonNull(reason);
        this.setBy = requireNonNull(setBy);
        this.setAt = requireNonNull(setAt);
    }

    public int getTermMonths() {
        return termMonths;
    }

    @Override
    public String toString() {
        return "ConsentPolicy[" + id + ", " + termMonths + " months]";
    }
}

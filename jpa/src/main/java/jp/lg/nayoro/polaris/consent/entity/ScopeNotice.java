package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 範囲の変化のお知らせ: one consent whose circle changes, and when, how and by whom its resident was told. */
@Entity
@Table(name = "scope_notice")
@NamedQuery(name = ScopeNotice.WAITING, query = ScopeNoticeRow.WAITING_QUERY)
@NamedQuery(
        name = ScopeNotice.TELL_ALL,
        query =
                """
        UPDATE ScopeNotice n
        SET n.toldOn = :on, n.toldHow = :how, n.toldWhere = :where, n.toldBy = :by, n.toldAt = :at
        WHERE n.id IN :notices AND n.toldOn IS NULL""")
@NamedQuery(
        name = ScopeNotice.FORGET_EARLIER,
        query =
                """
        DELETE FROM ScopeNotice n
        WHERE n.toldOn IS NULL
          AND n.change IN (SELECT c.id FROM ScopeChange c WHERE c.facility = :facility AND c.joins = :joins)""")
public class ScopeNotice {

    /** Those still to be told of one change, by kana. */
    public static final String WAITING = "ScopeNotice.waiting";

    public static final String TELL_ALL = "ScopeNotice.tellAll";

    /** What was announced of an institution before and told to nobody yet. */
    public static final String FORGET_EARLIER = "ScopeNotice.forgetEarlier";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "scope_change_id", nullable = false, updatable = false)
    private Long change;

    @Column(name = "consent_id", nullable = false, updatable = false)
    private ConsentId consent;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Enumerated(STRING)
    @Column(name = "told_how", length = 16)
    private ScopeTelling toldHow;

    @Column(name = "told_where", length = 200)
    private String toldWhere;

    @Column(name = "told_by")
    private StaffId toldBy;

    @Column(name = "told_at")
    private LocalDateTime toldAt;

    protected ScopeNotice() {} // for JPA

    public ScopeNotice(ScopeChange change, ConsentId consent) {
        this.change = requireNonNull(change.getId());
        this.consent = requireNonNull(consent);
    }

    @Override
    public String toString() {
        return "ScopeNotice[" + id + ", change " + change + (toldOn == null ? ", waiting]" : ", " + toldHow + "]");
    }
}

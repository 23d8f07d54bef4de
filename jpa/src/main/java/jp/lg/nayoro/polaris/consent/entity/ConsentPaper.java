package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 印刷した同意書. A form printed for one person. The token in its QR symbol leads the signed paper back to them and tells
 * nothing to anybody else: it is drawn at random and means something only here.
 */
@Entity
@Table(name = "consent_paper")
@NamedQuery(name = ConsentPaper.BY_TOKEN, query = "SELECT p FROM ConsentPaper p WHERE p.token = :token")
public class ConsentPaper {

    public static final String BY_TOKEN = "ConsentPaper.byToken";

    /** 26 letters of base 32 hold 130 bits. */
    public static final int TOKEN_LENGTH = 26;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "token", nullable = false, updatable = false, length = TOKEN_LENGTH)
    private String token;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Column(name = "form_version", nullable = false, updatable = false, length = 40)
    private String formVersion;

    @Column(name = "printed_by", nullable = false, updatable = false)
    private StaffId printedBy;

    @Column(name = "printed_at", nullable = false, updatable = false)
    private LocalDateTime printedAt;

    protected ConsentPaper() {} // for JPA

    public ConsentPaper(
            String token, ResidentId resident, String formVersion, StaffId printedBy, LocalDateTime printedAt) {
        if (token.length() != TOKEN_LENGTH) {
            throw new IllegalArgumentException("Not a token of " + TOKEN_LENGTH + " letters");
        }
        this.token = token;
        this.resident = requireNonNull(resident);
        this.formVersion = requireNonNull(formVersion);
        this.printedBy = requireNonNull(printedBy);
        this.printedAt = requireNonNull(printedAt);
    }

    public Long getId() {
        return id;
    }

    public String getToken() {
        return token;
    }

    public ResidentId getResident() {
        return resident;
    }

    @Override
    public String toString() {
        return "ConsentPaper[" + id + "]";
    }
}

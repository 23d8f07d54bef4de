package jp.lg.nayoro.polaris.care.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 要介護認定 (介護保険法 第27条・第32条). The level of care the insurer certified, and until when it holds. A new certification is
 * another row; the old one stays.
 */
@Entity
@Table(name = "certification")
@NamedQuery(
        name = Certification.IN_FORCE,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.care.entity.CertificationRow(
            c.careLevel, c.certifiedOn, c.validFrom, c.validUntil)
        FROM Certification c
        WHERE c.resident = :resident AND c.validFrom <= :today AND c.validUntil >= :today
        ORDER BY c.certifiedOn DESC, c.id DESC""")
@NamedQuery(
        name = Certification.COUNT_OF_RESIDENT,
        query = "SELECT COUNT(c) FROM Certification c WHERE c.resident = :resident")
public class Certification {

    public static final String COUNT_OF_RESIDENT = "Certification.countOfResident";

    /** The certifications of a resident that hold on a day, the newest first (区分変更 may overlap). */
    public static final String IN_FORCE = "Certification.inForce";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "resident_id", nullable = false, updatable = false)
    private ResidentId resident;

    @Enumerated(STRING)
    @Column(name = "care_level", nullable = false, updatable = false, length = 24)
    private CareLevel careLevel;

    @Column(name = "certified_on", nullable = false, updatable = false)
    private LocalDate certifiedOn;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    protected Certification() {} // for JPA

    /** @throws IllegalArgumentException when it ends before it starts */
    public Certification(
            ResidentId resident,
            CareLevel careLevel,
            LocalDate certifiedOn,
            LocalDate validFrom,
            LocalDate validUntil) {
        if (validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends before it starts: " + validFrom + " > " + validUntil);
        }
        this.resident = requireNonNull(resident);
        this.careLevel = requireNonNull(careLevel);
        this.certifiedOn = requireNonNull(certifiedOn);
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /** Id only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "Certification[" + id + "]";
    }
}

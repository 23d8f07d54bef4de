package jp.lg.nayoro.polaris.organization.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 利用施設. An institution the secretariat admitted to the network.
 *
 * <p>Its {@code number} is the 医療機関番号 (10 digits: prefecture 2, 点数表 1, institution 7) or the 介護保険事業所番号 (10 digits);
 * one 事業所番号 may hold several services, so the key is number and サービス種類コード together.
 */
@Entity
@Table(name = "facility")
@NamedQuery(
        name = Facility.BY_NUMBER,
        query = """
        SELECT f FROM Facility f WHERE f.number = :number ORDER BY f.serviceCode""")
@NamedQuery(
        name = Facility.ACTIVE_ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.organization.entity.FacilityRow(f.id, f.number, f.kind, f.name)
        FROM Facility f
        WHERE f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.ACTIVE
        ORDER BY f.nameKana""")
public class Facility {

    public static final String BY_NUMBER = "Facility.byNumber";
    public static final String ACTIVE_ROWS = "Facility.activeRows";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "number", nullable = false, length = 10)
    private String number;

    @Column(name = "service_code", nullable = false, length = 2)
    private String serviceCode;

    @Enumerated(STRING)
    @Column(name = "kind", nullable = false, length = 32)
    private FacilityKind kind;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @Column(name = "name_kana", nullable = false, length = 160)
    private String nameKana;

    @Column(name = "postal_code", length = 8)
    private String postalCode;

    @Column(name = "address", length = 200)
    private String address;

    @Column(name = "phone", length = 20)
    private String phone;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private FacilityState state;

    @Column(name = "joined_on", nullable = false)
    private LocalDate joinedOn;

    protected Facility() {} // for JPA

    public Facility(String number, FacilityKind kind, String name, String nameKana, LocalDate joinedOn) {
        if (!number.matches("[0-9]{10}")) {
            throw new IllegalArgumentException("Not a number of ten digits: " + number);
        }
        this.number = number;
        this.serviceCode = "";
        this.kind = requireNonNull(kind);
        this.name = requireNonNull(name);
        this.nameKana = requireNonNull(nameKana);
        this.joinedOn = requireNonNull(joinedOn);
        this.state = FacilityState.ACTIVE;
    }

    public FacilityId id() {
        return new FacilityId(id);
    }

    public String getNumber() {
        return number;
    }

    public FacilityKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public FacilityState getState() {
        return state;
    }

    @Override
    public String toString() {
        return "Facility[" + id + ", " + number + ", " + state + "]";
    }
}

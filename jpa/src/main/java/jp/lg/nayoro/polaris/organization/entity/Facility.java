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
          AND f.joinedOn <= :today AND (f.closedFrom IS NULL OR f.closedFrom > :today)
        ORDER BY f.nameKana""")
@NamedQuery(
        name = Facility.ROWS_OF_IDS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.organization.entity.FacilityRow(f.id, f.number, f.kind, f.name)
        FROM Facility f WHERE f.id IN :ids""")
@NamedQuery(name = Facility.DETAIL, query = Facility.SELECT_DETAIL + " WHERE f.id = :id")
@NamedQuery(
        name = Facility.SERVICES_OF_NUMBER,
        query = Facility.SELECT_DETAIL + " WHERE f.number = :number ORDER BY f.serviceCode")
public class Facility {

    /**
     * Whether {@code f} takes part on {@code :today}: its staff sign in, are in the care teams and are told. It begins and
     * ends by the day, so that no job must run for it.
     */
    public static final String TAKES_PART = "(f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.ACTIVE"
            + " AND f.joinedOn <= :today AND (f.closedFrom IS NULL OR f.closedFrom > :today))";

    static final String SELECT_DETAIL = "SELECT NEW jp.lg.nayoro.polaris.organization.entity.FacilityDetail("
            + "f.id, f.version, f.number, f.serviceCode, f.kind, f.name, f.nameKana, f.postalCode, f.address, f.phone,"
            + " f.fax, f.email, f.operator, f.contactName, f.officeHours, f.state, f.joinedOn, f.closedFrom)"
            + " FROM Facility f";

    public static final String BY_NUMBER = "Facility.byNumber";
    public static final String ACTIVE_ROWS = "Facility.activeRows";
    public static final String ROWS_OF_IDS = "Facility.rowsOfIds";
    public static final String DETAIL = "Facility.detail";
    public static final String SERVICES_OF_NUMBER = "Facility.servicesOfNumber";

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

    @Column(name = "closed_from")
    private LocalDate closedFrom;

    @Column(name = "operator", length = 120)
    private String operator;

    @Column(name = "fax", length = 20)
    private String fax;

    @Column(name = "email", length = 120)
    private String email;

    @Column(name = "contact_name", length = 80)
    private String contactName;

    @Column(name = "office_hours", length = 200)
    private String officeHours;

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

    public long getVersion() {
        return version;
    }

    public String getServiceCode() {
        return serviceCode;
    }

    public LocalDate getClosedFrom() {
        return closedFrom;
    }

    /** One of several services under one 事業所番号. */
    public Facility withService(String code) {
        serviceCode = requireNonNull(code);
        return this;
    }

    /** Whether its staff may work on that day. */
    public boolean takesPart(LocalDate day) {
        return state == FacilityState.ACTIVE
                && !day.isBefore(joinedOn)
                && (closedFrom == null || day.isBefore(closedFrom));
    }

    /** 廃止. Staff may be registered before an institution begins, and not after it has ended. */
    public boolean isOver(LocalDate day) {
        return state == FacilityState.CLOSED || closedFrom != null && !day.isBefore(closedFrom);
    }

    public FacilityProfile profile() {
        return new FacilityProfile(
                name, nameKana, operator, postalCode, address, phone, fax, email, contactName, officeHours);
    }

    /** 変更届. */
    public void change(FacilityProfile to) {
        name = to.getName();
        nameKana = to.getNameKana();
        operator = to.getOperator();
        postalCode = to.getPostalCode();
        address = to.getAddress();
        phone = to.getPhone();
        fax = to.getFax();
        email = to.getEmail();
        contactName = to.getContactName();
        officeHours = to.getOfficeHours();
    }

    public boolean mayCloseFrom(LocalDate from) {
        return !from.isBefore(joinedOn);
    }

    /** 廃止届. @param from the first day on which its staff see nothing */
    public void close(LocalDate from) {
        if (!mayCloseFrom(from)) {
            throw new IllegalArgumentException(this + " would end before it began: " + from);
        }
        closedFrom = from;
    }

    /** 停止. At the next request its staff see nothing. */
    public void suspend() {
        if (state != FacilityState.ACTIVE) {
            throw new IllegalStateException(this + " cannot be suspended");
        }
        state = FacilityState.SUSPENDED;
    }

    public void resume() {
        if (state != FacilityState.SUSPENDED) {
            throw new IllegalStateException(this + " was not suspended");
        }
        state = FacilityState.ACTIVE;
    }

    @Override
    public String toString() {
        return "Facility[" + id + ", " + number + ", " + state + "]";
    }
}

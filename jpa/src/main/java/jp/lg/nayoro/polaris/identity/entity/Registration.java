package jp.lg.nayoro.polaris.identity.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 患者登録. One patient of one institution, spelt as that institution does. It is never merged into another: whose it is as
 * a person is a link (名寄せ) that can be untied, and everything shared is read through that link at each look.
 */
@Entity
@Table(name = "registration")
@NamedQuery(
        name = Registration.BY_LOCAL_IDS,
        query = """
        SELECT r FROM Registration r WHERE r.facility = :facility AND r.localId IN :localIds""")
@NamedQuery(
        name = Registration.SOURCES_OF_RESIDENT,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.identity.entity.RegistrationSource(r.id, r.facility)
        FROM Registration r WHERE r.resident = :resident""")
@NamedQuery(name = RegistrationRow.BY_KANA, query = RegistrationRow.BY_KANA_QUERY)
@NamedQuery(name = RegistrationRow.BY_NAME, query = RegistrationRow.BY_NAME_QUERY)
@NamedQuery(name = RegistrationRow.BY_BIRTH, query = RegistrationRow.BY_BIRTH_QUERY)
@NamedQuery(name = RegistrationRow.BY_INSURED, query = RegistrationRow.BY_INSURED_QUERY)
@NamedQuery(name = RegistrationRow.AWAITING, query = RegistrationRow.AWAITING_QUERY)
@NamedQuery(
        name = Registration.COUNT_AWAITING,
        query = "SELECT COUNT(r) FROM Registration r WHERE r.resident IS NULL AND r.suspendedFrom IS NULL")
@NamedQuery(
        name = Registration.OF_RESIDENT,
        query =
                "SELECT r FROM Registration r WHERE r.resident = :resident OR r.suspendedFrom = :resident ORDER BY r.id")
@NamedQuery(name = Registration.LINKED_ROWS, query = LinkedRegistrationRow.QUERY)
@NamedQuery(name = Registration.DETAILS, query = RegistrationDetail.QUERY)
public class Registration {

    public static final String BY_LOCAL_IDS = "Registration.byLocalIds";

    /** The linked registrations of a resident, each with the institution it comes from. */
    public static final String SOURCES_OF_RESIDENT = "Registration.sourcesOfResident";

    public static final String COUNT_AWAITING = "Registration.countAwaiting";

    /** The registrations tied to a resident, those whose link is suspended among them. */
    public static final String LINKED_ROWS = "Registration.linkedRows";

    /** All registrations whose link, in force or suspended, is to one resident: a merge moves them. */
    public static final String OF_RESIDENT = "Registration.ofResident";

    public static final String DETAILS = "Registration.details";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Column(name = "local_id", nullable = false, updatable = false, length = 64)
    private String localId;

    @Column(name = "name", length = 120)
    private String name;

    @Column(name = "name_kana", length = 120)
    private String nameKana;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(STRING)
    @Column(name = "sex", nullable = false, length = 8)
    private Sex sex = Sex.UNKNOWN;

    @Column(name = "postal_code", length = 8)
    private String postalCode;

    @Column(name = "address", length = 250)
    private String address;

    @Column(name = "phone", length = 30)
    private String phone;

    @Column(name = "insurer_number", length = 8)
    private String insurerNumber;

    @Column(name = "insured_symbol", length = 40)
    private String insuredSymbol;

    @Column(name = "insured_number", length = 40)
    private String insuredNumber;

    @Column(name = "insured_branch", length = 2)
    private String insuredBranch;

    @Column(name = "name_key", length = 120)
    private String nameKey;

    @Column(name = "kana_key", length = 120)
    private String kanaKey;

    @Column(name = "resident_id")
    private ResidentId resident;

    @Column(name = "suspended_resident_id")
    private ResidentId suspendedFrom;

    @Enumerated(STRING)
    @Column(name = "link_state", length = 16)
    private LinkState linkState;

    @Column(name = "first_seen_at", nullable = false, updatable = false)
    private LocalDateTime firstSeenAt;

    @Column(name = "updated_at", nullable = false)
    private LocalDateTime updatedAt;

    @Column(name = "described_by_master", nullable = false)
    private boolean describedByMaster;

    protected Registration() {} // for JPA

    public Registration(FacilityId facility, String localId, LocalDateTime firstSeenAt) {
        this.facility = requireNonNull(facility);
        this.localId = requireNonNull(localId);
        this.firstSeenAt = requireNonNull(firstSeenAt);
        this.updatedAt = firstSeenAt;
    }

    /** What the institution says now; a value it leaves out does not wipe what it said before, an empty one does. */
    public void describedAs(Demographics now, LocalDateTime at) {
        name = keep(now.name().name(), name);
        nameKana = keep(now.name().kana(), nameKana);
        nameKey = keep(now.name().nameKey(), nameKey);
        kanaKey = keep(now.name().kanaKey(), kanaKey);
        birthDate = keep(now.birthDate(), birthDate);
        sex = now.sex() == Sex.UNKNOWN ? sex : now.sex();
        postalCode = keep(now.postalCode(), postalCode);
        address = keep(now.address(), address);
        phone = keep(now.phone(), phone);
        insurerNumber = keep(now.insurerNumber(), insurerNumber);
        insuredSymbol = keep(now.insuredSymbol(), insuredSymbol);
        boolean otherCard = now.insuredNumber() != null && !now.insuredNumber().equals(insuredNumber);
        insuredBranch = keep(now.insuredBranch(), otherCard ? null : insuredBranch);
        insuredNumber = keep(now.insuredNumber(), insuredNumber);
        updatedAt = requireNonNull(at);
    }

    /** The institution's own master of its patients spoke of it (SS-MIX2 ADT-00), which other files only complete. */
    public void describedByMaster() {
        describedByMaster = true;
    }

    public boolean isDescribedByMaster() {
        return describedByMaster;
    }

    private static <T> T keep(T newer, T older) {
        return newer == null ? older : newer;
    }

    /** The empty string is an express deletion (HL7 {@code ""}), which is not the same as silence. */
    private static String keep(String newer, String older) {
        return newer == null ? older : newer.isEmpty() ? null : newer;
    }

    /** @throws IllegalStateException when it is linked or suspended: unlink first, so that the history tells both steps */
    public void linkTo(ResidentId whom) {
        if (holder().isPresent()) {
            throw new IllegalStateException(this + " is linked already");
        }
        resident = requireNonNull(whom);
        linkState = LinkState.CONFIRMED;
    }

    /** Ends the link, also a suspended one. @throws IllegalStateException when there is none */
    public ResidentId unlink() {
        var formerly = holder().orElseThrow(() -> new IllegalStateException(this + " is not linked"));
        resident = null;
        suspendedFrom = null;
        linkState = null;
        return formerly;
    }

    /** 保留: from now on nothing of it is shown as anybody's. @throws IllegalStateException when it is not linked */
    public ResidentId suspend() {
        if (resident == null) {
            throw new IllegalStateException(this + " is not linked");
        }
        suspendedFrom = resident;
        resident = null;
        linkState = LinkState.SUSPENDED;
        return suspendedFrom;
    }

    /** The suspended link holds again, on a person's word. @throws IllegalStateException when it is not suspended */
    public ResidentId resume() {
        if (suspendedFrom == null) {
            throw new IllegalStateException(this + " is not suspended");
        }
        resident = suspendedFrom;
        suspendedFrom = null;
        linkState = LinkState.CONFIRMED;
        return resident;
    }

    /** 統合: the person it is tied to is found under another enrolment; a suspended link stays suspended. */
    public void moveTo(ResidentId another) {
        if (holder().isEmpty()) {
            throw new IllegalStateException(this + " is not linked");
        }
        resident = resident == null ? null : requireNonNull(another);
        suspendedFrom = suspendedFrom == null ? null : requireNonNull(another);
    }

    /** To whom the link in force is; empty while it is suspended. */
    public Optional<ResidentId> resident() {
        return Optional.ofNullable(resident);
    }

    /** To whom the suspended link is. */
    public Optional<ResidentId> suspendedFrom() {
        return Optional.ofNullable(suspendedFrom);
    }

    /** To whom it is tied, whether the link is in force or suspended. */
    public Optional<ResidentId> holder() {
        return resident().or(this::suspendedFrom);
    }

    public RegistrationId id() {
        return new RegistrationId(id);
    }

    /** When the institution wrote what stands here, as far as its file told; else when it came. */
    public LocalDateTime getUpdatedAt() {
        return updatedAt;
    }

    public LocalDateTime getFirstSeenAt() {
        return firstSeenAt;
    }

    public long getVersion() {
        return version;
    }

    public String getLocalId() {
        return localId;
    }

    public FacilityId getFacility() {
        return facility;
    }

    public Demographics demographics() {
        return new Demographics(
                new PersonName(name, nameKana, nameKey, kanaKey),
                birthDate,
                sex,
                postalCode,
                address,
                phone,
                insurerNumber,
                insuredSymbol,
                insuredNumber,
                insuredBranch);
    }

    /** Id only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "Registration[" + id + "]";
    }
}

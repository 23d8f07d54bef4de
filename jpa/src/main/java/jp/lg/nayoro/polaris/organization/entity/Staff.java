package jp.lg.nayoro.polaris.organization.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 施設職員. A person who works at one institution in one profession. Who works at two stands here twice. */
@Entity
@Table(name = "staff")
@NamedQuery(
        name = Staff.CARE_STAFF_ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.organization.entity.StaffRow(s.id, s.name, s.nameKana, s.profession, f.id, f.name)
        FROM Staff s JOIN Facility f ON f.id = s.facility
        WHERE s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE
          AND f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.ACTIVE
          AND f.joinedOn <= :today AND (f.closedFrom IS NULL OR f.closedFrom > :today)
          AND s.profession <> jp.lg.nayoro.polaris.organization.entity.Profession.CITY_OFFICIAL
          AND s.profession <> jp.lg.nayoro.polaris.organization.entity.Profession.CLERK
          AND (s.name LIKE :word OR f.name LIKE :word OR s.nameKana LIKE :kana OR f.nameKana LIKE :kana)
        ORDER BY f.nameKana, s.nameKana""")
@NamedQuery(
        name = Staff.CARE_STAFF_ROWS_BY_ID,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.organization.entity.StaffRow(s.id, s.name, s.nameKana, s.profession, f.id, f.name)
        FROM Staff s JOIN Facility f ON f.id = s.facility
        WHERE s.id IN :ids
          AND s.state = jp.lg.nayoro.polaris.organization.entity.StaffState.ACTIVE
          AND f.state = jp.lg.nayoro.polaris.organization.entity.FacilityState.ACTIVE
          AND f.joinedOn <= :today AND (f.closedFrom IS NULL OR f.closedFrom > :today)
          AND s.profession <> jp.lg.nayoro.polaris.organization.entity.Profession.CITY_OFFICIAL
          AND s.profession <> jp.lg.nayoro.polaris.organization.entity.Profession.CLERK
        ORDER BY f.nameKana, s.nameKana""")
public class Staff {

    /**
     * Active staff who care for people, found by a word (with LIKE wildcards) in their or their institution's name, or by
     * the same word in katakana.
     */
    public static final String CARE_STAFF_ROWS = "Staff.careStaffRows";

    public static final String CARE_STAFF_ROWS_BY_ID = "Staff.careStaffRowsById";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "facility_id", nullable = false)
    private FacilityId facility;

    @Column(name = "name", nullable = false, length = 80)
    private String name;

    @Column(name = "name_kana", nullable = false, length = 80)
    private String nameKana;

    @Enumerated(STRING)
    @Column(name = "profession", nullable = false, length = 40)
    private Profession profession;

    @Enumerated(STRING)
    @Column(name = "state", nullable = false, length = 16)
    private StaffState state;

    @Column(name = "license_number", length = 20)
    private String licenseNumber;

    @Column(name = "email", length = 120)
    private String email;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected Staff() {} // for JPA

    public Staff(FacilityId facility, String name, String nameKana, Profession profession) {
        this.facility = requireNonNull(facility);
        this.name = requireNonNull(name);
        this.nameKana = requireNonNull(nameKana);
        this.profession = requireNonNull(profession);
        this.state = StaffState.ACTIVE;
    }

    /** @param approved whether nobody need approve; else they wait for the secretariat */
    public Staff(FacilityId facility, StaffProfile profile, boolean approved, LocalDateTime enteredAt) {
        this(facility, profile.name(), profile.nameKana(), profile.profession());
        this.licenseNumber = profile.licenseNumber();
        this.email = profile.email();
        this.enteredAt = requireNonNull(enteredAt);
        this.state = approved ? StaffState.ACTIVE : StaffState.REQUESTED;
    }

    public StaffId id() {
        return new StaffId(id);
    }

    public FacilityId getFacility() {
        return facility;
    }

    public String getName() {
        return name;
    }

    public Profession getProfession() {
        return profession;
    }

    public StaffState getState() {
        return state;
    }

    public long getVersion() {
        return version;
    }

    public StaffProfile profile() {
        return new StaffProfile(name, nameKana, profession, licenseNumber, email);
    }

    public void leave() {
        state = StaffState.LEFT;
    }

    /** 退職. */
    public void leave(LocalDate day) {
        become(StaffState.LEFT, StaffState.ACTIVE, StaffState.SUSPENDED);
        leftOn = requireNonNull(day);
    }

    /** 承認. */
    public void admit() {
        become(StaffState.ACTIVE, StaffState.REQUESTED);
    }

    /** 不承認. */
    public void decline() {
        become(StaffState.DECLINED, StaffState.REQUESTED);
    }

    /** 利用停止. */
    public void suspend() {
        become(StaffState.SUSPENDED, StaffState.ACTIVE);
    }

    /**
     * 復帰, after a suspension or of somebody who had left.
     *
     * @param approved whether nobody need approve it
     */
    public void reinstate(boolean approved) {
        become(approved ? StaffState.ACTIVE : StaffState.REQUESTED, StaffState.SUSPENDED, StaffState.LEFT);
        leftOn = null;
    }

    /** 職種変更, 改姓 and the like. */
    public void amend(StaffProfile to) {
        name = requireNonNull(to.name());
        nameKana = requireNonNull(to.nameKana());
        profession = requireNonNull(to.profession());
        licenseNumber = to.licenseNumber();
        email = to.email();
    }

    private void become(StaffState next, StaffState... from) {
        if (!List.of(from).contains(state)) {
            throw new IllegalStateException(this + " cannot become " + next);
        }
        state = next;
    }

    /** Without the name: this string reaches logs. */
    @Override
    public String toString() {
        return "Staff[" + id + ", " + profession + ", " + state + "]";
    }
}

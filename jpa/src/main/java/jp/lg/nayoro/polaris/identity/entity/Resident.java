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

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 加入者. A person the secretariat enrolled after they consented: 加入者 at the secretariat, 患者 on the matrix, 利用者 on care
 * forms (FHIR Patient). Who did not consent does not stand here.
 */
@Entity
@Table(name = "resident")
@NamedQuery(
        name = Resident.SIMILAR_ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.identity.entity.SimilarResidentRow(
            r.id, r.name, r.nameKana, r.birthDate, r.sex, r.address)
        FROM Resident r
        WHERE r.mergedInto IS NULL
          AND ((r.birthDate = :birthDate AND (r.kanaKey = :kanaKey OR r.nameKey = :nameKey))
               OR r.insuredNumber = :insuredNumber)
        ORDER BY r.kanaKey, r.id""")
@NamedQuery(name = Resident.COUNT, query = "SELECT COUNT(r) FROM Resident r")
@NamedQuery(name = ResidentRow.BY_KANA, query = ResidentRow.BY_KANA_QUERY)
@NamedQuery(name = ResidentRow.BY_NAME, query = ResidentRow.BY_NAME_QUERY)
@NamedQuery(name = ResidentRow.BY_BIRTH, query = ResidentRow.BY_BIRTH_QUERY)
@NamedQuery(name = ResidentRow.BY_INSURED, query = ResidentRow.BY_INSURED_QUERY)
@NamedQuery(
        name = Resident.DETAILS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.identity.entity.ResidentDetail(
            r.id, r.name, r.nameKana, r.nameKey, r.kanaKey, r.birthDate, r.sex, r.postalCode, r.address, r.phone,
            r.insurerNumber, r.insuredNumber, r.medicalInsurer, r.medicalSymbol, r.medicalNumber, r.medicalBranch,
            r.diedOn, r.movedOutOn, r.enrolledAt, r.version)
        FROM Resident r WHERE r.id IN :ids AND r.mergedInto IS NULL""")
@NamedQuery(name = Resident.MERGED_INTO, query = "SELECT r.id FROM Resident r WHERE r.mergedInto IN :survivors")
public class Resident {

    /** Who was born on the same day and is written or read alike, or has the same 被保険者番号. */
    public static final String SIMILAR_ROWS = "Resident.similarRows";

    public static final String COUNT = "Resident.count";

    public static final String DETAILS = "Resident.details";

    /** The enrolments given up for one of these. */
    public static final String MERGED_INTO = "Resident.mergedInto";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "name", nullable = false, length = 80)
    private String name;

    @Column(name = "name_kana", nullable = false, length = 80)
    private String nameKana;

    @Column(name = "birth_date", nullable = false)
    private LocalDate birthDate;

    @Enumerated(STRING)
    @Column(name = "sex", nullable = false, length = 8)
    private Sex sex;

    @Column(name = "postal_code", length = 8)
    private String postalCode;

    @Column(name = "address", length = 200)
    private String address;

    @Column(name = "phone", length = 20)
    private String phone;

    @Column(name = "insurer_number", length = 6)
    private String insurerNumber;

    @Column(name = "insured_number", length = 10)
    private String insuredNumber;

    @Column(name = "medical_insurer_number", length = 8)
    private String medicalInsurer;

    @Column(name = "medical_symbol", length = 40)
    private String medicalSymbol;

    @Column(name = "medical_number", length = 40)
    private String medicalNumber;

    @Column(name = "medical_branch", length = 2)
    private String medicalBranch;

    @Column(name = "name_key", nullable = false, length = 80)
    private String nameKey;

    @Column(name = "kana_key", nullable = false, length = 80)
    private String kanaKey;

    @Column(name = "died_on")
    private LocalDate diedOn;

    @Column(name = "moved_out_on")
    private LocalDate movedOutOn;

    @Column(name = "enrolled_at", nullable = false, updatable = false)
    private LocalDateTime enrolledAt;

    @Column(name = "merged_into")
    private ResidentId mergedInto;

    protected Resident() {} // for JPA

    public Resident(PersonName name, LocalDate birthDate, Sex sex, LocalDateTime enrolledAt) {
        this.name = requireNonNull(name.name());
        this.nameKana = requireNonNull(name.kana());
        this.nameKey = requireNonNull(name.nameKey());
        this.kanaKey = requireNonNull(name.kanaKey());
        this.birthDate = requireNonNull(birthDate);
        this.sex = requireNonNull(sex);
        this.enrolledAt = requireNonNull(enrolledAt);
    }

    /** 訂正・異動: all that is known of the person, as it is from now on. */
    public void describedAs(PersonalData now) {
        name = now.name().name();
        nameKana = now.name().kana();
        nameKey = requireNonNull(now.name().nameKey());
        kanaKey = requireNonNull(now.name().kanaKey());
        birthDate = now.birthDate();
        sex = now.sex();
        livesAt(now.postalCode(), now.address(), now.phone());
        insurerNumber = now.insurerNumber();
        insuredNumber = now.insuredNumber();
        isCoveredBy(now.medical());
    }

    public PersonalData personalData() {
        return new PersonalData(
                new PersonName(name, nameKana, nameKey, kanaKey),
                birthDate,
                sex,
                postalCode,
                address,
                phone,
                insurerNumber,
                insuredNumber,
                new MedicalInsurance(medicalInsurer, medicalSymbol, medicalNumber, medicalBranch));
    }

    public void livesAt(String newPostalCode, String newAddress, String newPhone) {
        postalCode = newPostalCode;
        address = newAddress;
        phone = newPhone;
    }

    /**
     * 介護保険の被保険者番号: ten digits, or {@code H} and nine digits (生活保護単独).
     *
     * @throws IllegalArgumentException for anything else
     */
    public void isInsuredAs(String insurer, String insured) {
        if (!insured.matches("[0-9]{10}|H[0-9]{9}")) {
            throw new IllegalArgumentException("Not an insured number of ten digits, or H and nine digits");
        }
        insurerNumber = insurer;
        insuredNumber = insured;
    }

    /** 医療保険, as on the card. */
    public void isCoveredBy(MedicalInsurance insurance) {
        medicalInsurer = insurance.insurerNumber();
        medicalSymbol = insurance.symbol();
        medicalNumber = insurance.number();
        medicalBranch = insurance.branch();
    }

    /** 死亡. */
    public void died(LocalDate on) {
        diedOn = requireNonNull(on);
    }

    /** 転出. */
    public void movedOut(LocalDate on) {
        movedOutOn = requireNonNull(on);
    }

    /** 死亡の記録の取消し: it was a mistake, or about somebody else. */
    public void lives() {
        diedOn = null;
    }

    /** 転出の記録の取消し, or the person came back. */
    public void stays() {
        movedOutOn = null;
    }

    /** Null of the living. */
    public LocalDate getDiedOn() {
        return diedOn;
    }

    /** Null of those who live here. */
    public LocalDate getMovedOutOn() {
        return movedOutOn;
    }

    /** 統合: this enrolment is given up for another of the same person. @throws IllegalStateException when it was before */
    public void mergeInto(ResidentId survivor) {
        if (mergedInto != null) {
            throw new IllegalStateException(this + " is merged already");
        }
        mergedInto = requireNonNull(survivor);
    }

    /** 統合の取消し. @throws IllegalStateException when it is not merged */
    public void splitOff() {
        if (mergedInto == null) {
            throw new IllegalStateException(this + " is not merged");
        }
        mergedInto = null;
    }

    /** Under whom the person is found since a merge: to all but the secretariat this enrolment is absent then. */
    public Optional<ResidentId> survivor() {
        return Optional.ofNullable(mergedInto);
    }

    public ResidentId id() {
        return new ResidentId(id);
    }

    public long getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public String getNameKana() {
        return nameKana;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public Sex getSex() {
        return sex;
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
                null,
                insuredNumber);
    }

    /** Id only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "Resident[" + id + "]";
    }
}

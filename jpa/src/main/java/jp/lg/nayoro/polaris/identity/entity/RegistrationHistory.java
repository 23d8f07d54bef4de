package jp.lg.nayoro.polaris.identity.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.Objects.requireNonNull;

/**
 * 患者登録の履歴. How an institution spelt its patient until it spelt them otherwise: a name before marriage, an address before
 * moving. Only ever inserted.
 */
@Entity
@Table(name = "registration_history")
public class RegistrationHistory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "registration_id", nullable = false, updatable = false)
    private RegistrationId registration;

    @Column(name = "name", updatable = false, length = 120)
    private String name;

    @Column(name = "name_kana", updatable = false, length = 120)
    private String nameKana;

    @Column(name = "birth_date", updatable = false)
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex", nullable = false, updatable = false, length = 8)
    private Sex sex;

    @Column(name = "postal_code", updatable = false, length = 8)
    private String postalCode;

    @Column(name = "address", updatable = false, length = 250)
    private String address;

    @Column(name = "phone", updatable = false, length = 30)
    private String phone;

    @Column(name = "insurer_number", updatable = false, length = 8)
    private String insurerNumber;

    @Column(name = "insured_symbol", updatable = false, length = 40)
    private String insuredSymbol;

    @Column(name = "insured_number", updatable = false, length = 40)
    private String insuredNumber;

    @Column(name = "insured_branch", updatable = false, length = 2)
    private String insuredBranch;

    @Column(name = "told_at", nullable = false, updatable = false)
    private LocalDateTime toldAt;

    @Column(name = "replaced_at", nullable = false, updatable = false)
    private LocalDateTime replacedAt;

    protected RegistrationHistory() {} // for JPA

    /** @param told when the institution wrote what is replaced now */
    public RegistrationHistory(
            RegistrationId registration, Demographics before, LocalDateTime told, LocalDateTime now) {
        this.registration = requireNonNull(registration);
        name = before.name().name();
        nameKana = before.name().kana();
        birthDate = before.birthDate();
        sex = before.sex();
        postalCode = before.postalCode();
        address = before.address();
        phone = before.phone();
        insurerNumber = before.insurerNumber();
        insuredSymbol = before.insuredSymbol();
        insuredNumber = before.insuredNumber();
        insuredBranch = before.insuredBranch();
        toldAt = requireNonNull(told);
        replacedAt = requireNonNull(now);
    }

    /** Id only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "RegistrationHistory[" + id + "]";
    }
}

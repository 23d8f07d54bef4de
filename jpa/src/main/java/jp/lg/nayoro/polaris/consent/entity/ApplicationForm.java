package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/** 書面の内容: what a renewal or a change of scope says, as the institution typed it. It shares nothing, and is never rewritten. */
@Entity
@Table(name = "consent_application_form")
public class ApplicationForm {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Convert(converter = ConsentScopeConverter.class)
    @Column(name = "scope", nullable = false, updatable = false)
    private ConsentScope scope;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    @Embedded
    private Signing signing;

    protected ApplicationForm() {} // for JPA

    public ApplicationForm(ConsentScope scope, LocalDate validFrom, LocalDate validUntil, Signature signature) {
        if (validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends before it starts: " + validFrom + " > " + validUntil);
        }
        this.scope = requireNonNull(scope);
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.signing = new Signing(signature);
    }

    public ConsentScope scope() {
        return scope;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public Signature signature() {
        return signing.signature();
    }

    /** Without the signer: this string reaches logs. */
    @Override
    public String toString() {
        return "ApplicationForm[" + id + ", " + validFrom + " to " + validUntil + "]";
    }
}

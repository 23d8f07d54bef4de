package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.consent.entity.FormVersionRow;
import jp.lg.nayoro.polaris.consent.entity.Signature;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 署名 as it is typed: who signed, when, and where and by whom the paper was received. */
public class SignatureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<FormVersionRow> versions;

    @NotNull
    private SignerKind signerKind = SignerKind.SELF;

    @Size(max = 80)
    private String signerName;

    @Size(max = 40)
    private String relationship;

    private Long takenAt;

    @NotNull
    private LocalDate signedOn;

    @NotNull
    private LocalDate receivedOn;

    private Long receivingFacility;

    @Size(max = 80)
    private String receivedBy;

    @NotBlank
    private String formVersion;

    SignatureForm(List<FormVersionRow> versions, LocalDate day) {
        this.versions =
                versions.stream().filter(form -> form.mayBeSignedOn(day)).toList();
        this.receivedOn = day;
        this.formVersion = this.versions.isEmpty() ? null : this.versions.get(0).label();
    }

    void takeFrom(Signature known) {
        signerKind = known.kind();
        signerName = known.kind() == SignerKind.SELF ? null : known.signerName();
        relationship = known.relationship();
        takenAt = known.takenAt() == null ? null : known.takenAt().value();
        signedOn = known.signedOn();
        receivedOn = known.receivedOn();
        receivingFacility = known.receivingFacility() == null
                ? null
                : known.receivingFacility().value();
        receivedBy = known.receivedBy();
        formVersion = known.formVersion();
    }

    /** What is known of a paper that was under way. */
    void takeFrom(String version, LocalDate signed, LocalDate received, FacilityId through) {
        formVersion = version;
        signedOn = signed;
        receivedOn = received == null ? receivedOn : received;
        receivedAt(through);
    }

    void receivedAt(FacilityId place) {
        receivingFacility = place.value();
    }

    List<FieldProblem> problems(LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        if (signedOn.isAfter(today)) {
            problems.add(new FieldProblem("signedOn", "consent_form.message.error.signed_in_future"));
        }
        if (receivedOn.isAfter(today)) {
            problems.add(new FieldProblem("receivedOn", "consent_form.message.error.received_in_future"));
        } else if (receivedOn.isBefore(signedOn)) {
            problems.add(new FieldProblem("receivedOn", "consent_form.message.error.received_before_signed"));
        }
        if (!isBySelf() && signerName == null) {
            problems.add(new FieldProblem("signerName", "consent_form.message.error.no_proxy"));
        }
        if (isByProxy() && relationship == null) {
            problems.add(new FieldProblem("relationship", "consent_form.message.error.no_relationship"));
        }
        if (isByDelegate() && takenAt == null) {
            problems.add(new FieldProblem("takenAt", "consent_form.message.error.no_delegate"));
        }
        return problems;
    }

    /** @param person who signed, unless somebody did for them */
    Signature signature(String person) {
        return new Signature(
                signerKind,
                isBySelf() ? person : signerName,
                isByProxy() ? relationship : null,
                isByDelegate() ? new FacilityId(takenAt) : null,
                signedOn,
                receivedOn,
                receivingFacility == null ? null : new FacilityId(receivingFacility),
                receivedBy,
                formVersion);
    }

    public boolean isBySelf() {
        return signerKind == SignerKind.SELF;
    }

    public boolean isByProxy() {
        return signerKind == SignerKind.PROXY;
    }

    public boolean isByDelegate() {
        return signerKind == SignerKind.DELEGATE;
    }

    public SignerKind[] getSignerKinds() {
        return SignerKind.values();
    }

    public List<FormVersionRow> getVersions() {
        return versions;
    }

    public SignerKind getSignerKind() {
        return signerKind;
    }

    public void setSignerKind(SignerKind signerKind) {
        this.signerKind = signerKind;
    }

    public String getSignerName() {
        return signerName;
    }

    public void setSignerName(String signerName) {
        this.signerName = signerName;
    }

    public String getRelationship() {
        return relationship;
    }

    public void setRelationship(String relationship) {
        this.relationship = relationship;
    }

    public Long getTakenAt() {
        return takenAt;
    }

    public void setTakenAt(Long takenAt) {
        this.takenAt = takenAt;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public Long getReceivingFacility() {
        return receivingFacility;
    }

    public void setReceivingFacility(Long receivingFacility) {
        this.receivingFacility = receivingFacility;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(String receivedBy) {
        this.receivedBy = receivedBy;
    }

    public String getFormVersion() {
        return formVersion;
    }

    public void setFormVersion(String formVersion) {
        this.formVersion = formVersion;
    }
}

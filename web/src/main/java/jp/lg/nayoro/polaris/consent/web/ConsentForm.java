package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.NamedFacility;
import jp.lg.nayoro.polaris.consent.entity.Signature;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.consent.service.ConsentDetail;
import jp.lg.nayoro.polaris.consent.service.ScannedPaper;
import jp.lg.nayoro.polaris.consent.service.SignedForm;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static java.util.stream.Collectors.toSet;

/**
 * The consent form as it is typed, the same for who enrols and for who renews. The scan is not kept between requests: the
 * browser holds the file until the form is stored.
 */
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a consent can name; IDENTITY goes with every consent and is not asked. */
    private static final List<DataCategory> CATEGORIES =
            List.copyOf(EnumSet.complementOf(EnumSet.of(DataCategory.IDENTITY)));

    /** Makes one consent of two clicks. */
    private final UUID clientKey = UUID.randomUUID();

    @NotNull
    private ConsentMethod method = ConsentMethod.BLANKET;

    private List<Long> facilities = new ArrayList<>();

    @NotEmpty
    private List<DataCategory> categories = new ArrayList<>(CATEGORIES);

    @NotNull
    private LocalDate validFrom;

    @NotNull
    private LocalDate validUntil;

    @NotNull
    private SignerKind signerKind = SignerKind.SELF;

    @Size(max = 80)
    private String signerName;

    @Size(max = 40)
    private String relationship;

    @NotNull
    private LocalDate signedOn;

    @NotNull
    private LocalDate receivedOn;

    private Long receivingFacility;

    @NotBlank
    @Size(max = 40)
    private String formVersion;

    private transient Part scan;

    /** A form for a year from a day on. */
    static ConsentForm startingOn(LocalDate day) {
        var form = new ConsentForm();
        form.validFrom = day;
        form.validUntil = day.plusYears(1).minusDays(1);
        form.receivedOn = day;
        return form;
    }

    /** The scope of an earlier consent, which most people keep when they renew. */
    void takeScopeFrom(ConsentDetail earlier) {
        method = earlier.row().method();
        facilities = new ArrayList<>(
                earlier.facilities().stream().map(NamedFacility::facilityId).toList());
        categories = new ArrayList<>(earlier.categories());
        formVersion = earlier.row().formVersion();
    }

    List<FieldProblem> problems(LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        if (method == ConsentMethod.FACILITY_LIST && facilities.isEmpty()) {
            problems.add(new FieldProblem("facilities", "consent_form.message.error.no_facility"));
        }
        if (validUntil.isBefore(validFrom)) {
            problems.add(new FieldProblem("validUntil", "consent_form.message.error.ends_before_start"));
        }
        if (signedOn.isAfter(today)) {
            problems.add(new FieldProblem("signedOn", "consent_form.message.error.signed_in_future"));
        }
        if (receivedOn.isAfter(today)) {
            problems.add(new FieldProblem("receivedOn", "consent_form.message.error.received_in_future"));
        } else if (receivedOn.isBefore(signedOn)) {
            problems.add(new FieldProblem("receivedOn", "consent_form.message.error.received_before_signed"));
        }
        problems.addAll(problemsOfProxy());
        problems.addAll(problemsOfScan());
        return problems;
    }

    private List<FieldProblem> problemsOfProxy() {
        var problems = new ArrayList<FieldProblem>();
        if (signerKind == SignerKind.PROXY && signerName == null) {
            problems.add(new FieldProblem("signerName", "consent_form.message.error.no_proxy"));
        }
        if (signerKind == SignerKind.PROXY && relationship == null) {
            problems.add(new FieldProblem("relationship", "consent_form.message.error.no_relationship"));
        }
        return problems;
    }

    private List<FieldProblem> problemsOfScan() {
        var paper = paper();
        if (paper == null) {
            return List.of();
        }
        if (paper.isTooLarge()) {
            return List.of(new FieldProblem("scan", "consent_form.message.error.scan_too_large"));
        }
        return paper.isOfKnownFormat()
                ? List.of()
                : List.of(new FieldProblem("scan", "consent_form.message.error.scan_of_other_kind"));
    }

    /** @param person who signed, unless a proxy did */
    SignedForm signedForm(String person) {
        var scope = new ConsentScope(
                method, facilities.stream().map(FacilityId::new).collect(toSet()), new HashSet<>(categories));
        var proxy = signerKind == SignerKind.PROXY;
        var signature = new Signature(
                signerKind,
                proxy ? signerName : person,
                proxy ? relationship : null,
                signedOn,
                receivedOn,
                receivingFacility == null ? null : new FacilityId(receivingFacility),
                formVersion);
        return new SignedForm(clientKey, scope, validFrom, validUntil, signature, paper());
    }

    private ScannedPaper paper() {
        if (!hasScan()) {
            return null;
        }
        try (var content = scan.getInputStream()) {
            return new ScannedPaper(getScanName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded scan could not be read", e);
        }
    }

    public boolean hasScan() {
        return scan != null && scan.getSize() > 0;
    }

    public String getScanName() {
        return hasScan() ? scan.getSubmittedFileName() : null;
    }

    public boolean isByProxy() {
        return signerKind == SignerKind.PROXY;
    }

    public boolean isBlanket() {
        return method == ConsentMethod.BLANKET;
    }

    public List<DataCategory> getChoices() {
        return CATEGORIES;
    }

    public ConsentMethod getMethod() {
        return method;
    }

    public void setMethod(ConsentMethod method) {
        this.method = method;
    }

    public List<Long> getFacilities() {
        return facilities;
    }

    public void setFacilities(List<Long> facilities) {
        this.facilities = facilities;
    }

    public List<DataCategory> getCategories() {
        return categories;
    }

    public void setCategories(List<DataCategory> categories) {
        this.categories = categories;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
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

    public String getFormVersion() {
        return formVersion;
    }

    public void setFormVersion(String formVersion) {
        this.formVersion = formVersion;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}

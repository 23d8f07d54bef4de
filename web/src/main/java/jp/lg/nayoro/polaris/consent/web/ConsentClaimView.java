package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.ClaimedPerson;
import jp.lg.nayoro.polaris.consent.entity.OwnClaimRow;
import jp.lg.nayoro.polaris.consent.service.claim.CareTeamClaimService;
import jp.lg.nayoro.polaris.consent.service.claim.ClaimRequest;
import jp.lg.nayoro.polaris.consent.service.claim.ClaimResult;
import jp.lg.nayoro.polaris.organization.entity.StaffRow;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** 担当申請 at the institution. The answer is the same whoever is meant. */
@Named
@ViewScoped
public class ConsentClaimView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "claimForm";

    @Inject
    CareTeamClaimService claims;

    private List<StaffRow> colleagues;
    private List<OwnClaimRow> rows;

    @Pattern(regexp = "[0-9０-９]{10}|[HＨ][0-9０-９]{9}", message = "{PersonForm.insuredNumber}")
    private String insuredNumber;

    @Size(max = 80)
    private String name;

    @NotNull
    private LocalDate birthDate;

    private Long staff;

    @NotBlank
    @Size(max = 500)
    private String reason;

    public void load() {
        colleagues = claims.colleagues();
        staff = colleagues.size() == 1 ? colleagues.get(0).id() : null;
        rows = claims.claims();
    }

    public void claim() {
        if (name == null && insuredNumber == null) {
            FieldProblem.tellAll(FORM, List.of(new FieldProblem("name", "consent_claim.message.error.nobody_named")));
            return;
        }
        var number = insuredNumber == null ? null : Normalizer.normalize(insuredNumber, Normalizer.Form.NFKC);
        var person = new ClaimedPerson(number == null ? name : null, birthDate, number);
        var result = claims.claim(new ClaimRequest(person, staff == null ? null : new StaffId(staff), reason));
        if (result instanceof ClaimResult.Received) {
            Messages.addGlobalInfo("consent_claim.message.info.received");
            insuredNumber = null;
            name = null;
            birthDate = null;
            reason = null;
        } else if (result instanceof ClaimResult.TooManyWaiting many) {
            Messages.addGlobalWarn("consent_claim.message.warn.too_many", many.most());
        } else {
            Messages.addGlobalWarn("consent_claim.message.warn.not_own_staff");
        }
        rows = claims.claims();
    }

    public void takeBack(OwnClaimRow row) {
        claims.takeBack(row.id());
        Messages.addGlobalInfo("consent_claim.message.info.taken_back");
        rows = claims.claims();
    }

    public List<StaffRow> getColleagues() {
        return colleagues;
    }

    public List<OwnClaimRow> getRows() {
        return rows;
    }

    public String getInsuredNumber() {
        return insuredNumber;
    }

    public void setInsuredNumber(String insuredNumber) {
        this.insuredNumber = insuredNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Long getStaff() {
        return staff;
    }

    public void setStaff(Long staff) {
        this.staff = staff;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package jp.lg.nayoro.polaris.organization.web;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.organization.entity.ApplicationSheet;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.FacilityPaper;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.service.ApplicationResult;
import jp.lg.nayoro.polaris.organization.service.FacilityApplicationService;
import jp.lg.nayoro.polaris.organization.service.FacilityRegisterService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 利用申請・変更届・廃止届 being written: a new one, or one that is a draft or came back. */
@Named
@ViewScoped
public class OrganizationApplyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FacilityApplicationService papers;

    @Inject
    FacilityRegisterService register;

    @Inject
    OwnFacility own;

    @Inject
    Clock clock;

    private Long applicationId;
    private Long facilityId;
    private FacilityPaper paper = FacilityPaper.ADMISSION;
    private long version;
    private String givenBack;
    private boolean secretariat;

    @NotNull
    private FacilityKind kind;

    @NotNull
    @Size(max = 20)
    private String number;

    @Size(max = 4)
    private String serviceCode;

    private final ProfileForm profile = new ProfileForm();

    @NotNull
    private LocalDate effectiveOn;

    @NotNull
    private LocalDate receivedOn;

    @Size(max = 500)
    private String note;

    private final StaffForm manager = new StaffForm();

    public void load() {
        secretariat = own.isSecretariat();
        if (applicationId != null) {
            var detail = papers.detail(applicationId);
            version = detail.version();
            givenBack = detail.reason();
            take(detail.sheet());
        } else {
            requireMayWrite();
            receivedOn = LocalDate.now(clock);
            if (paper != FacilityPaper.ADMISSION) {
                takeFacility();
            }
        }
    }

    private void requireMayWrite() {
        if (paper == FacilityPaper.ADMISSION && !secretariat) {
            throw new NotFoundException("FacilityPaper", paper);
        }
    }

    private void takeFacility() {
        var facility = register.detail(own.orOwn(facilityId));
        facilityId = facility.id();
        kind = facility.kind();
        number = facility.number();
        serviceCode = facility.serviceCode();
        profile.takeFrom(facility.profile());
    }

    private void take(ApplicationSheet sheet) {
        paper = sheet.paper();
        facilityId = sheet.facility();
        kind = sheet.kind();
        number = sheet.number();
        serviceCode = sheet.serviceCode();
        profile.takeFrom(sheet.profile());
        effectiveOn = sheet.effectiveOn();
        receivedOn = sheet.receivedOn();
        note = sheet.note();
        if (sheet.manager() != null) {
            manager.setName(sheet.manager().name());
            manager.setNameKana(sheet.manager().nameKana());
            manager.setProfession(sheet.manager().profession());
        }
    }

    public void keep() {
        save(false);
    }

    public void submit() {
        save(true);
    }

    private void save(boolean submit) {
        var result = papers.save(applicationId, version, sheet(), submit);
        if (result instanceof ApplicationResult.Kept kept) {
            Messages.addFlashGlobalInfo(
                    submit ? "organization_apply.message.info.submitted" : "organization_apply.message.info.kept");
            Faces.redirect("organization/application.xhtml?application=%s", Long.toString(kept.application()));
        } else if (result instanceof ApplicationResult.Refused refused) {
            Messages.addGlobalError("organization.message.warn.refused", refused.because());
        }
    }

    private ApplicationSheet sheet() {
        var names = manager.getName() != null && manager.getNameKana() != null && manager.getProfession() != null;
        var first = paper == FacilityPaper.ADMISSION && names
                ? new ApplicationSheet.ManagerToBe(
                        manager.profile().name(), manager.profile().nameKana(), manager.getProfession())
                : null;
        return new ApplicationSheet(
                paper,
                facilityId,
                kind,
                figures(number),
                figures(serviceCode),
                profile.profile(),
                effectiveOn,
                receivedOn,
                note,
                first);
    }

    private static String figures(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    public boolean isAdmission() {
        return paper == FacilityPaper.ADMISSION;
    }

    public boolean isClosure() {
        return paper == FacilityPaper.CLOSURE;
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }

    public Profession[] getProfessions() {
        return Profession.values();
    }

    public boolean isSecretariat() {
        return secretariat;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public void setApplicationId(Long applicationId) {
        this.applicationId = applicationId;
    }

    public Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(Long facilityId) {
        this.facilityId = facilityId;
    }

    public FacilityPaper getPaper() {
        return paper;
    }

    public void setPaper(FacilityPaper paper) {
        this.paper = paper == null ? FacilityPaper.ADMISSION : paper;
    }

    public String getGivenBack() {
        return givenBack;
    }

    public FacilityKind getKind() {
        return kind;
    }

    public void setKind(FacilityKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getServiceCode() {
        return serviceCode;
    }

    public void setServiceCode(String serviceCode) {
        this.serviceCode = serviceCode;
    }

    public ProfileForm getProfile() {
        return profile;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public StaffForm getManager() {
        return manager;
    }
}

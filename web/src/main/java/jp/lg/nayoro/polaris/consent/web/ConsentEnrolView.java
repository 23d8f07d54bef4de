package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.event.SelectEvent;

import jp.lg.nayoro.polaris.consent.service.ConsentApplicationService;
import jp.lg.nayoro.polaris.consent.service.Enrolment;
import jp.lg.nayoro.polaris.consent.service.EnrolmentResult;
import jp.lg.nayoro.polaris.consent.service.EnrolmentService;
import jp.lg.nayoro.polaris.identity.entity.SimilarResidentRow;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.entity.StaffRow;
import jp.lg.nayoro.polaris.organization.service.FacilityService;
import jp.lg.nayoro.polaris.organization.service.StaffDirectoryService;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.web.Today;

import static java.util.stream.Collectors.toSet;

/** 加入の登録: one form, then a look at all answers, then it is stored. */
@Named
@ViewScoped
public class ConsentEnrolView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "enrolForm";

    @Inject
    EnrolmentService enrolments;

    @Inject
    FacilityService facilityService;

    @Inject
    StaffDirectoryService directory;

    @Inject
    Today today;

    @Inject
    ConsentForms forms;

    @Inject
    ConsentApplicationService papers;

    private Long registration;
    private Long paper;
    private final PersonForm person = new PersonForm();
    private ConsentForm consent;
    private List<FacilityRow> facilities;
    private final List<StaffRow> team = new ArrayList<>();
    private StaffRow candidate;
    private boolean reviewing;
    private List<SimilarResidentRow> alike = List.of();

    public void load() {
        facilities = facilityService.activeFacilities();
        consent = forms.empty(facilities);
        if (registration != null) {
            person.takeFrom(enrolments.prefillFrom(new RegistrationId(registration)));
        }
        if (paper != null) {
            var under = papers.paper(paper);
            consent.getSignature()
                    .takeFrom(under.formVersion(), under.signedOn(), under.receivedOn(), under.facility());
        }
    }

    /** For p:autoComplete. */
    public List<StaffRow> staffNamed(String word) {
        return directory.careStaffNamed(word).stream()
                .filter(staff -> !team.contains(staff))
                .toList();
    }

    public void join(SelectEvent<StaffRow> chosen) {
        if (!team.contains(chosen.getObject())) {
            team.add(chosen.getObject());
        }
        candidate = null;
    }

    public void leave(StaffRow staff) {
        team.remove(staff);
    }

    /** 入力内容の確認. */
    public void review() {
        alike = List.of();
        reviewing = isComplete();
    }

    public void mend() {
        alike = List.of();
        reviewing = false;
    }

    public String enrol() {
        return enrol(false);
    }

    /** The clerk saw who looks alike, and it is somebody else. */
    public String enrolAnother() {
        return enrol(true);
    }

    private String enrol(boolean knownToBeAnother) {
        reviewing = isComplete();
        if (!reviewing) {
            return null;
        }
        var resident = person.newResident();
        var result = enrolments.enrol(new Enrolment(
                resident,
                consent.signedForm(resident.name().name()),
                team.stream().map(staff -> new StaffId(staff.id())).collect(toSet()),
                registration == null ? null : new RegistrationId(registration),
                knownToBeAnother,
                paper));
        if (result instanceof EnrolmentResult.Enrolled enrolled) {
            Messages.addFlashGlobalInfo("consent_enrol.message.info.enrolled");
            return "/identity/detail?faces-redirect=true&resident=" + enrolled.resident();
        }
        alike = ((EnrolmentResult.PerhapsAlreadyEnrolled) result).alike();
        return null;
    }

    private boolean isComplete() {
        var problems = new ArrayList<>(person.problems(today.day()));
        problems.addAll(consent.problems(today.day()));
        return FieldProblem.tellAll(FORM, problems);
    }

    /** Refused input sends the clerk back from the answers to the fields. */
    public boolean isReviewing() {
        return reviewing && !Faces.isValidationFailed();
    }

    public Long getRegistration() {
        return registration;
    }

    public void setRegistration(Long registration) {
        this.registration = registration;
    }

    public Long getPaper() {
        return paper;
    }

    public void setPaper(Long paper) {
        this.paper = paper;
    }

    public PersonForm getPerson() {
        return person;
    }

    public ConsentForm getConsent() {
        return consent;
    }

    public List<FacilityRow> getFacilities() {
        return facilities;
    }

    public List<StaffRow> getTeam() {
        return team;
    }

    public StaffRow getCandidate() {
        return candidate;
    }

    public void setCandidate(StaffRow candidate) {
        this.candidate = candidate;
    }

    public List<SimilarResidentRow> getAlike() {
        return alike;
    }
}

package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.organization.entity.FacilityDetail;
import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.organization.service.FacilityRegisterService;
import jp.lg.nayoro.polaris.organization.web.OwnFacility;
import jp.lg.nayoro.polaris.security.service.AccountReviewService;
import jp.lg.nayoro.polaris.security.service.Member;
import jp.lg.nayoro.polaris.security.service.StaffRegisterService;

/** 職員の一覧 of one institution. */
@Named
@ViewScoped
public class OrganizationStaffView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffRegisterService staff;

    @Inject
    FacilityRegisterService register;

    @Inject
    AccountReviewService reviews;

    @Inject
    OwnFacility own;

    private Long facilityId;
    private FacilityDetail facility;
    private List<Member> members;
    private LocalDateTime reviewedAt;
    private LocalDate dueBefore;

    public void load() {
        var id = own.orOwn(facilityId);
        facility = register.detail(id);
        members = staff.membersOf(id);
        reviewedAt = reviews.doneAt(id).orElse(null);
        dueBefore = reviews.dueBefore();
    }

    public List<Member> getPresent() {
        return members.stream().filter(member -> !isGone(member)).toList();
    }

    /** 退職・不承認. */
    public List<Member> getFormer() {
        return members.stream().filter(OrganizationStaffView::isGone).toList();
    }

    private static boolean isGone(Member member) {
        return member.row().state() == StaffState.LEFT || member.row().state() == StaffState.DECLINED;
    }

    public Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(Long facilityId) {
        this.facilityId = facilityId;
    }

    public FacilityDetail getFacility() {
        return facility;
    }

    public LocalDateTime getReviewedAt() {
        return reviewedAt;
    }

    public LocalDate getDueBefore() {
        return dueBefore;
    }
}

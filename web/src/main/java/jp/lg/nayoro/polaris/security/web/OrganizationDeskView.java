package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationRow;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.service.FacilityApplicationService;
import jp.lg.nayoro.polaris.security.entity.ReviewRow;
import jp.lg.nayoro.polaris.security.service.AccountReviewService;
import jp.lg.nayoro.polaris.security.service.Member;
import jp.lg.nayoro.polaris.security.service.StaffRegisterService;

/** 施設と職員の仕事: what waits for the secretariat, in one place. */
@Named
@ViewScoped
public class OrganizationDeskView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FacilityApplicationService papers;

    @Inject
    StaffRegisterService staff;

    @Inject
    AccountReviewService reviews;

    @Inject
    Clock clock;

    private List<FacilityApplicationRow> underWay;
    private List<FacilityApplicationRow> decided;
    private List<Member> awaiting;
    private List<ReviewRow> standings;
    private LocalDate dueBefore;

    public void load() {
        underWay = papers.underWay();
        decided = papers.decided();
        awaiting = staff.awaiting();
        standings = reviews.standings();
        dueBefore = reviews.dueBefore();
    }

    /** 棚卸が済んでいない施設. */
    public List<ReviewRow> getUnreviewed() {
        return standings.stream()
                .filter(row -> row.accounts() > 0 && !row.done())
                .toList();
    }

    /** 施設管理者がいない施設: nobody could register or stop its staff. */
    public List<ReviewRow> getLeaderless() {
        return standings.stream()
                .filter(row -> row.managers() == 0 && row.kind() != FacilityKind.CITY)
                .toList();
    }

    public boolean isOverdue() {
        return !LocalDate.now(clock).isBefore(dueBefore);
    }

    public LocalDate getDueBefore() {
        return dueBefore;
    }

    public List<FacilityApplicationRow> getUnderWay() {
        return underWay;
    }

    public List<FacilityApplicationRow> getDecided() {
        return decided;
    }

    public List<Member> getAwaiting() {
        return awaiting;
    }
}

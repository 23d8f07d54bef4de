package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.organization.entity.FacilityDetail;
import jp.lg.nayoro.polaris.organization.service.FacilityRegisterService;
import jp.lg.nayoro.polaris.organization.web.OwnFacility;
import jp.lg.nayoro.polaris.security.service.AccountReviewService;
import jp.lg.nayoro.polaris.security.service.Member;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** アカウントの棚卸: those never or longest not used first, to be confirmed once a quarter. */
@Named
@ViewScoped
public class OrganizationReviewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS_OF_SILENCE = 3;

    @Inject
    AccountReviewService reviews;

    @Inject
    FacilityRegisterService register;

    @Inject
    OwnFacility own;

    @Inject
    Clock clock;

    private Long facilityId;
    private FacilityDetail facility;
    private List<Member> accounts;
    private LocalDateTime doneAt;
    private LocalDate dueBefore;

    @Size(max = 500)
    private String note;

    public void load() {
        var id = own.orOwn(facilityId);
        facility = register.detail(id);
        accounts = reviews.accountsOf(id).stream()
                .sorted(Comparator.comparing(
                        member -> member.row().lastUsedAt(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        doneAt = reviews.doneAt(id).orElse(null);
        dueBefore = reviews.dueBefore();
    }

    public void confirm() {
        reviews.confirm(new FacilityId(facility.id()), note);
        Messages.addGlobalInfo("organization_review.message.info.confirmed");
        load();
    }

    /** Not used for a quarter, or never: worth a question. */
    public boolean silent(Member member) {
        var last = member.row().lastUsedAt();
        return last == null || last.isBefore(LocalDateTime.now(clock).minusMonths(MONTHS_OF_SILENCE));
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

    public List<Member> getAccounts() {
        return accounts;
    }

    public LocalDateTime getDoneAt() {
        return doneAt;
    }

    public LocalDate getDueBefore() {
        return dueBefore;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

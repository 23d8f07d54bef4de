package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.identity.entity.ReviewKind;
import jp.lg.nayoro.polaris.identity.service.LinkingResult;
import jp.lg.nayoro.polaris.identity.service.online.ReviewDesk;
import jp.lg.nayoro.polaris.identity.service.online.ReviewService;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 名寄せの確認: one pair at a time, and the next comes by itself. */
@Named
@ViewScoped
public class IdentityReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewService reviews;

    private Long facility;
    private ReviewKind kind;
    private String reason;
    private ReviewDesk desk;
    private List<ReviewedLine> lines = List.of();

    public void load() {
        desk = reviews.desk(facility == null ? null : new FacilityId(facility), kind);
        lines = desk.next() == null
                ? List.of()
                : ReviewedLine.of(
                        desk.next().resident(),
                        desk.next().registration(),
                        desk.next().lines());
        reason = null;
    }

    /** 同じ人. */
    public void same() {
        if (desk.next() != null) {
            told(
                    reviews.same(desk.next(), reasonOr("identity_review.paragraph.same_reason")),
                    "identity_review.message.info.same");
        }
    }

    /** 別人. */
    public void other() {
        if (desk.next() != null) {
            told(
                    reviews.other(desk.next(), reasonOr("identity_review.paragraph.other_reason")),
                    "identity_review.message.info.other");
        }
    }

    /** あとで. */
    public void later() {
        if (desk.next() != null) {
            reviews.putAside(desk.next().registration().registration());
            Messages.addGlobalInfo("identity_review.message.info.later", of());
            load();
        }
    }

    private void told(LinkingResult result, String done) {
        if (result instanceof LinkingResult.Decided) {
            Messages.addGlobalInfo(done, of());
        } else if (result instanceof LinkingResult.SecondNeeded) {
            Messages.addGlobalInfo("identity_compare.message.info.second");
        } else {
            Messages.addGlobalWarn("identity.message.warn.overtaken");
        }
        load();
    }

    private String of() {
        var registration = desk.next().registration();
        return registration.facilityName() + " " + registration.localId();
    }

    private String reasonOr(String key) {
        return reason == null || reason.isBlank() ? Words.text(key) : reason;
    }

    /** How many wait, since when, and how many were put aside. */
    public String getWaiting() {
        return desk.waiting() == 0
                ? Words.text("identity_review.paragraph.aside", desk.aside())
                : Words.text(
                        "identity_review.paragraph.waiting",
                        desk.waiting(),
                        desk.oldest().toLocalDate(),
                        desk.aside());
    }

    /** Name by id, of those where something waits. */
    public Map<String, Long> getFacilities() {
        Map<String, Long> facilities = new LinkedHashMap<>();
        desk.counts().forEach(count -> facilities.put(count.facilityName(), count.facilityId()));
        return facilities;
    }

    public ReviewKind[] getKinds() {
        return ReviewKind.values();
    }

    public String getSummary() {
        return ReviewedLine.summary(lines);
    }

    public String getScore() {
        return ReviewedLine.bits(desk.next().task().score());
    }

    public ReviewDesk getDesk() {
        return desk;
    }

    public List<ReviewedLine> getLines() {
        return lines;
    }

    public Long getFacility() {
        return facility;
    }

    public void setFacility(Long facility) {
        this.facility = facility;
    }

    public ReviewKind getKind() {
        return kind;
    }

    public void setKind(ReviewKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

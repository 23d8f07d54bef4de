package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.DecidedScopeRow;
import jp.lg.nayoro.polaris.consent.entity.ScopeNoticeRow;
import jp.lg.nayoro.polaris.consent.service.scope.ScopeNoticeService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Today;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 範囲の変化のお知らせ: an institution joins or leaves, and those whose circle it is are told by letter or by public notice. */
@Named
@ViewScoped
public class ConsentScopeNoticeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScopeNoticeService service;

    @Inject
    Today today;

    private Long change;
    private DecidedScopeRow decided;
    private List<ScopeNoticeRow> waiting;
    private LocalDate publishedOn;
    private String publishedIn;

    public void load() {
        if (change == null) {
            throw new NotFoundException("ScopeChange", null);
        }
        decided = service.change(change);
        waiting = service.waiting(change);
        publishedOn = today.day();
    }

    public void publish() {
        if (publishedOn.isAfter(today.day())) {
            Messages.addError("publishForm:publishedOn", "consent_scopenotice.message.error.ahead");
            Faces.validationFailed();
            return;
        }
        Messages.addGlobalInfo(
                "consent_scopenotice.message.info.published", service.publish(change, publishedOn, publishedIn));
        load();
    }

    public String getLettersLabel() {
        return Words.text("consent_scopenotice.button.letters", Math.min(decided.waiting(), ScopeNoticeService.MOST));
    }

    public Long getChange() {
        return change;
    }

    public void setChange(Long change) {
        this.change = change;
    }

    public DecidedScopeRow getDecided() {
        return decided;
    }

    public List<ScopeNoticeRow> getWaiting() {
        return waiting;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getPublishedIn() {
        return publishedIn;
    }

    public void setPublishedIn(String publishedIn) {
        this.publishedIn = publishedIn;
    }
}

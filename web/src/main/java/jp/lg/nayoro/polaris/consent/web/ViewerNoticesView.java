package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.NoticeAnswer;
import jp.lg.nayoro.polaris.consent.entity.NoticeRow;
import jp.lg.nayoro.polaris.consent.service.withdrawal.ViewerNoticeService;

/** 閲覧停止のお知らせ at the institution: read and answered. */
@Named
@ViewScoped
public class ViewerNoticesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ViewerNoticeService service;

    private List<NoticeRow> rows;
    private NoticeRow selected;

    @NotNull
    private NoticeAnswer answer;

    public void load() {
        rows = service.notices();
    }

    public void select(NoticeRow notice) {
        selected = notice;
        answer = null;
    }

    public void answer() {
        service.answer(selected.id(), answer);
        Messages.addGlobalInfo("consent_notices.message.info.answered");
        selected = null;
        load();
    }

    public NoticeAnswer[] getAnswers() {
        return NoticeAnswer.values();
    }

    public List<NoticeRow> getRows() {
        return rows;
    }

    public NoticeRow getSelected() {
        return selected;
    }

    public NoticeAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(NoticeAnswer answer) {
        this.answer = answer;
    }
}

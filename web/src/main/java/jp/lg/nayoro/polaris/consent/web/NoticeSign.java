package jp.lg.nayoro.polaris.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import jp.lg.nayoro.polaris.consent.service.withdrawal.ViewerNoticeService;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.web.Words;

/** The sign on the first pages of an institution that 閲覧停止のお知らせ wait; asked once a request. */
@Named
@RequestScoped
public class NoticeSign {

    @Inject
    ViewerNoticeService notices;

    private Integer waiting;

    public boolean isShown() {
        return waiting() > 0;
    }

    public String getText() {
        return Words.text("consent_notices.paragraph.sign", waiting());
    }

    private int waiting() {
        if (waiting == null) {
            waiting =
                    Faces.isUserInRole(Role.STAFF) || Faces.isUserInRole(Role.FACILITY_MANAGER) ? notices.waiting() : 0;
        }
        return waiting;
    }
}

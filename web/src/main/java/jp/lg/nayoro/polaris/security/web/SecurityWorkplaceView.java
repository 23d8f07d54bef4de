package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.validation.constraints.NotBlank;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.service.AcceptResult;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.FirstSignInService;
import jp.lg.nayoro.polaris.security.service.WorkplaceService;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** 勤務先の切替, and the slip of a further workplace. */
@Named
@ViewScoped
public class SecurityWorkplaceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkplaceService workplaces;

    @Inject
    FirstSignInService firsts;

    private List<Caller> elsewhere;

    @NotBlank
    private String code;

    public void load() {
        elsewhere = workplaces.elsewhere();
    }

    /**
     * Every page that is still open belongs to the workplace that was left, so none of them may be sent any more. With other
     * roles there, the container must ask anew who it is.
     */
    public void switchTo(Long staff) throws ServletException {
        if (workplaces.switchTo(new StaffId(staff))) {
            SignInMark.moveTo(Faces.getRequest(), new StaffId(staff));
            Faces.redirect("home.xhtml");
        } else {
            Faces.logout();
            Faces.invalidateSession();
            Faces.redirect("login.xhtml?switched=true");
        }
    }

    public void join() {
        var result = firsts.join(code);
        if (result instanceof AcceptResult.Accepted accepted) {
            Messages.addFlashGlobalInfo("security_workplace.message.info.joined", accepted.facilityName());
            Faces.redirect("security/workplace.xhtml");
        } else if (result instanceof AcceptResult.Refused refused) {
            Messages.addGlobalWarn("organization.message.warn.refused", refused.because());
        }
    }

    public List<Caller> getElsewhere() {
        return elsewhere;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.organization.entity.OrganizationActRow;
import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.organization.web.OwnFacility;
import jp.lg.nayoro.polaris.organization.web.StaffForm;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.InvitationResult;
import jp.lg.nayoro.polaris.security.service.InvitationService;
import jp.lg.nayoro.polaris.security.service.Member;
import jp.lg.nayoro.polaris.security.service.RoleService;
import jp.lg.nayoro.polaris.security.service.StaffRegisterService;
import jp.lg.nayoro.polaris.security.service.StaffResult;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Paper;

/** One member of staff: what is known, their login and roles, and every act upon them. */
@Named
@ViewScoped
public class OrganizationMemberView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffRegisterService staff;

    @Inject
    InvitationService invitations;

    @Inject
    RoleService roles;

    @Inject
    OwnFacility own;

    @Inject
    Paper paper;

    private Long staffId;
    private Member member;
    private List<OrganizationActRow> history;
    private List<String> givable;
    private List<String> chosenRoles;
    private boolean secretariat;
    private final StaffForm form = new StaffForm();

    @Size(max = 500)
    private String reason;

    public void load() {
        if (staffId == null) {
            throw new NotFoundException("Staff", "none");
        }
        member = staff.member(id());
        history = staff.historyOf(id());
        givable = roles.givable(id());
        secretariat = own.isSecretariat();
        form.takeFrom(member.row().profile());
        if (chosenRoles == null) {
            chosenRoles = givable.contains(Role.STAFF) ? List.of(Role.STAFF) : List.of();
        }
    }

    public void admit() {
        tell(staff.admit(id(), member.row().version()), "organization_member.message.info.admitted");
    }

    public void decline() {
        tell(staff.decline(id(), member.row().version(), reason), "organization_member.message.info.declined");
    }

    public void stop() {
        tell(staff.stop(id(), member.row().version(), reason), "organization_member.message.info.stopped");
    }

    public void leave() {
        tell(staff.leave(id(), member.row().version()), "organization_member.message.info.left");
    }

    public void reinstate() {
        tell(staff.reinstate(id(), member.row().version()), "organization_member.message.info.reinstated");
    }

    public void amend() {
        tell(staff.amend(id(), member.row().version(), form.profile()), "organization_member.message.info.amended");
    }

    public void lock() {
        tell(roles.lock(id(), reason), "organization_member.message.info.locked");
    }

    public void unlock() {
        tell(roles.unlock(id(), reason), "organization_member.message.info.unlocked");
    }

    public void grant(String role) {
        tell(roles.grant(id(), role), "organization_member.message.info.granted");
    }

    public void revoke(String role) {
        tell(roles.revoke(id(), role), "organization_member.message.info.revoked");
    }

    public void cancelSlip() {
        tell(invitations.cancel(id()), "organization_member.message.info.cancelled");
    }

    /** Answers with the paper itself: its code exists nowhere else. */
    public void printSlip() throws IOException {
        var result = invitations.issue(id(), Set.copyOf(chosenRoles));
        if (result instanceof InvitationResult.Issued issued) {
            paper.send(SlipLetter.of(issued.slip(), Faces.getRequestBaseURL()), (HttpServletResponse)
                    Faces.getExternalContext().getResponse());
            Faces.responseComplete();
        } else if (result instanceof InvitationResult.Refused refused) {
            Messages.addGlobalWarn("organization.message.warn.refused", refused.because());
            load();
        }
    }

    private void tell(StaffResult result, String done) {
        if (result instanceof StaffResult.Refused refused) {
            Messages.addGlobalWarn("organization.message.warn.refused", refused.because());
        } else {
            Messages.addGlobalInfo(done, member.row().name());
        }
        reason = null;
        load();
    }

    private StaffId id() {
        return new StaffId(staffId);
    }

    public boolean isRequested() {
        return member.row().state() == StaffState.REQUESTED;
    }

    public boolean isOut() {
        return member.row().state() == StaffState.SUSPENDED || member.row().state() == StaffState.LEFT;
    }

    public boolean isHasLogin() {
        return member.row().login() != null;
    }

    /** Roles that may be given, and are not there yet. */
    public List<String> getMissingRoles() {
        return givable.stream().filter(role -> !member.roles().contains(role)).toList();
    }

    public boolean takable(String role) {
        return givable.contains(role);
    }

    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }

    public Member getMember() {
        return member;
    }

    public List<OrganizationActRow> getHistory() {
        return history;
    }

    public List<String> getGivable() {
        return givable;
    }

    public List<String> getChosenRoles() {
        return chosenRoles;
    }

    public void setChosenRoles(List<String> chosenRoles) {
        this.chosenRoles = chosenRoles;
    }

    public boolean isSecretariat() {
        return secretariat;
    }

    public StaffForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

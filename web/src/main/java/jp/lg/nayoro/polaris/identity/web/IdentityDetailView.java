package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.identity.entity.LinkedRegistrationRow;
import jp.lg.nayoro.polaris.identity.service.Candidates;
import jp.lg.nayoro.polaris.identity.service.LinkingResult;
import jp.lg.nayoro.polaris.identity.service.LinkingService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 加入者カード, with the registrations tied to the resident and those that may be. */
@Named
@ViewScoped
public class IdentityDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MatchingService matching;

    @Inject
    LinkingService linking;

    private String residentId;
    private ResidentCard card;
    private Candidates candidates;
    private LinkedRegistrationRow selected;
    private String reason;

    public void load() {
        var resident = AddressParameter.resident(residentId);
        card = matching.cardOf(resident);
        candidates = matching.candidatesFor(resident);
    }

    /** Opens the dialog for one linked registration. */
    public void select(LinkedRegistrationRow row) {
        selected = row;
        reason = null;
    }

    public void unlink() {
        var result = linking.unlink(new RegistrationId(selected.id()), reason);
        if (result instanceof LinkingResult.Decided) {
            Messages.addGlobalInfo("identity_detail.message.info.unlinked", selected.facilityName());
        } else {
            Messages.addGlobalWarn("identity.message.warn.overtaken");
        }
        selected = null;
        load();
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }

    public ResidentCard getCard() {
        return card;
    }

    public Candidates getCandidates() {
        return candidates;
    }

    public LinkedRegistrationRow getSelected() {
        return selected;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.EmergencyCardRow;
import jp.lg.nayoro.polaris.consent.service.glass.EmergencyCardService;
import jp.lg.nayoro.polaris.consent.service.glass.EmergencyCards;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Paper;

/** 救急カード of one person: issue, print, take back. */
@Named
@ViewScoped
public class ConsentCardView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EmergencyCardService cards;

    @Inject
    Paper paper;

    private Long residentId;
    private EmergencyCards issued;

    @Size(max = 200)
    private String reason;

    public void load() {
        if (residentId == null) {
            throw new NotFoundException("Resident", null);
        }
        issued = cards.cardsOf(resident());
    }

    /** Answers with the paper itself: its code exists nowhere else. */
    public void issue() throws IOException {
        var card = cards.issue(resident());
        paper.send(EmergencyCardLetter.of(card, Faces.getRequestBaseURL()), (HttpServletResponse)
                Faces.getExternalContext().getResponse());
        Faces.responseComplete();
    }

    public void revoke(EmergencyCardRow card) {
        cards.revoke(resident(), reason);
        Messages.addGlobalInfo("consent_card.message.info.revoked", card.id());
        reason = null;
        load();
    }

    private ResidentId resident() {
        return new ResidentId(residentId);
    }

    public EmergencyCards getIssued() {
        return issued;
    }

    public Long getResidentId() {
        return residentId;
    }

    public void setResidentId(Long residentId) {
        this.residentId = residentId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

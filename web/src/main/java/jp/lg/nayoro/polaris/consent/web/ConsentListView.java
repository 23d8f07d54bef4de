package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.consent.entity.ConsentStanding;
import jp.lg.nayoro.polaris.consent.service.ConsentDetail;
import jp.lg.nayoro.polaris.consent.service.ConsentService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 同意の履歴 of one resident. */
@Named
@ViewScoped
public class ConsentListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentService consents;

    @Inject
    MatchingService residents;

    private Long residentId;
    private ResidentCard card;
    private List<ConsentDetail> rows;

    public void load() {
        card = residents.cardOf(resident());
        rows = consents.consentsOf(resident());
    }

    /** The tone of the badge of a standing. */
    public String tone(ConsentStanding standing) {
        if (standing == ConsentStanding.IN_FORCE) {
            return "good";
        }
        if (standing == ConsentStanding.ENDING_SOON || standing == ConsentStanding.EXPIRED) {
            return "warn";
        }
        if (standing == ConsentStanding.WITHDRAWN) {
            return "bad";
        }
        return standing == ConsentStanding.NOT_YET ? "info" : "neutral";
    }

    private ResidentId resident() {
        return Optional.ofNullable(residentId)
                .map(ResidentId::new)
                .orElseThrow(() -> new NotFoundException("Resident", residentId));
    }

    public Long getResidentId() {
        return residentId;
    }

    public void setResidentId(Long residentId) {
        this.residentId = residentId;
    }

    public ResidentCard getCard() {
        return card;
    }

    public List<ConsentDetail> getRows() {
        return rows;
    }
}

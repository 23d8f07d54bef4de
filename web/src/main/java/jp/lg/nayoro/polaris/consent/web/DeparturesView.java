package jp.lg.nayoro.polaris.consent.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.DepartureRow;
import jp.lg.nayoro.polaris.consent.service.departure.DepartureService;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 退職のお知らせ: for the manager, whose care somebody left; read once a request. */
@Named
@RequestScoped
public class DeparturesView {

    @Inject
    DepartureService departures;

    private List<DepartureRow> rows;

    public void confirm(DepartureRow departure) {
        departures.confirm(departure.id());
        Messages.addGlobalInfo("consent_departures.message.info.confirmed");
        rows = null;
    }

    public List<DepartureRow> getRows() {
        if (rows == null) {
            rows = Faces.isUserInRole(Role.FACILITY_MANAGER) ? departures.waiting() : List.of();
        }
        return rows;
    }

    /** What ended, in words. */
    public String ended(DepartureRow departure) {
        return Words.text("consent_departures.paragraph.ended", departure.memberships(), departure.claims());
    }
}

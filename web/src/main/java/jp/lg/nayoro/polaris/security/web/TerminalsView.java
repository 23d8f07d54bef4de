package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.service.FacilityService;
import jp.lg.nayoro.polaris.security.entity.TerminalRow;
import jp.lg.nayoro.polaris.security.service.TerminalService;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 登録端末: handing out, last use, lost. */
@Named
@ViewScoped
public class TerminalsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TerminalService terminals;

    @Inject
    FacilityService facilities;

    private List<TerminalRow> rows;
    private List<FacilityRow> places;
    private String name;
    private Long facility;
    private String code;
    private TerminalRow lost;
    private String reason;

    public void load() {
        rows = terminals.rows();
        places = facilities.activeFacilities();
    }

    public void issue() {
        code = terminals.issue(name, new FacilityId(facility));
        name = null;
        rows = terminals.rows();
    }

    public void choose(TerminalRow terminal) {
        lost = terminal;
        reason = null;
    }

    public void block() {
        terminals.block(lost.id(), reason);
        Messages.addGlobalInfo("security_terminals.message.info.blocked", lost.name());
        lost = null;
        rows = terminals.rows();
    }

    public List<TerminalRow> getRows() {
        return rows;
    }

    public List<FacilityRow> getPlaces() {
        return places;
    }

    /** Shown once, right after it was made. */
    public String getCode() {
        return code;
    }

    public TerminalRow getLost() {
        return lost;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getFacility() {
        return facility;
    }

    public void setFacility(Long facility) {
        this.facility = facility;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.audit.entity.AuditEventRow;
import jp.lg.nayoro.polaris.audit.service.AuditFilter;
import jp.lg.nayoro.polaris.audit.service.AuditSearchService;
import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.AlertState;
import jp.lg.nayoro.polaris.consent.entity.FindingKind;
import jp.lg.nayoro.polaris.consent.service.watch.AlertDetail;
import jp.lg.nayoro.polaris.consent.service.watch.FindingResult;
import jp.lg.nayoro.polaris.consent.service.watch.PrivacyDeskService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Words;

/** One alert: what was noticed, what the ledger says of that day, what was found so far, and the form for a finding. */
@Named
@ViewScoped
public class AuditAlertView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What each kind means, so that a number beside it can be read. */
    private static final Map<AlertKind, String> MEANINGS = Map.of(
            AlertKind.BREAK_GLASS, "audit_alert.paragraph.break_glass",
            AlertKind.SELF_CLAIM, "audit_alert.paragraph.self_claim",
            AlertKind.OWN_RECORD, "audit_alert.paragraph.own_record",
            AlertKind.COLLEAGUE, "audit_alert.paragraph.colleague",
            AlertKind.SAME_ADDRESS, "audit_alert.paragraph.same_address",
            AlertKind.NEIGHBOUR, "audit_alert.paragraph.neighbour",
            AlertKind.SAME_FAMILY_NAME, "audit_alert.paragraph.same_family_name",
            AlertKind.VOLUME, "audit_alert.paragraph.volume",
            AlertKind.OUT_OF_HOURS, "audit_alert.paragraph.out_of_hours",
            AlertKind.REFUSALS, "audit_alert.paragraph.refusals");

    @Inject
    PrivacyDeskService desk;

    @Inject
    AuditSearchService ledger;

    private Long alertId;
    private AlertDetail alert;
    private List<AuditEventRow> lines;
    private FindingKind finding;
    private String words;

    public void load() {
        if (alertId == null) {
            throw new NotFoundException("PrivacyAlert", null);
        }
        read();
        var row = alert.row();
        var day = row.actedAt().toLocalDate();
        lines = ledger.search(new AuditFilter(day, day, row.staffName(), row.resident(), null, null, 0))
                .rows();
    }

    private void read() {
        alert = desk.alert(alertId);
        finding = null;
        words = null;
    }

    public void find() {
        var result = desk.find(alertId, finding, words);
        if (result == FindingResult.KEPT) {
            Messages.addGlobalInfo("audit_alert.message.info.kept");
        } else if (result == FindingResult.OWN_ACT) {
            Messages.addGlobalWarn("audit_alert.message.warn.own_act");
        } else {
            Messages.addGlobalWarn("audit_alert.message.warn.stands_already");
        }
        read();
    }

    public String getMeaning() {
        return Words.text(MEANINGS.get(alert.row().kind()));
    }

    /** Those that change the state it is in. */
    public List<FindingKind> getFindings() {
        var open = alert.row().state() == AlertState.OPEN;
        return Arrays.stream(FindingKind.values())
                .filter(kind -> kind.closes() == open)
                .toList();
    }

    public Long getAlertId() {
        return alertId;
    }

    public void setAlertId(Long alertId) {
        this.alertId = alertId;
    }

    public AlertDetail getAlert() {
        return alert;
    }

    public List<AuditEventRow> getLines() {
        return lines;
    }

    public FindingKind getFinding() {
        return finding;
    }

    public void setFinding(FindingKind finding) {
        this.finding = finding;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

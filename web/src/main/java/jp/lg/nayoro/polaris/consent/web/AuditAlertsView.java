package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.AlertState;
import jp.lg.nayoro.polaris.consent.service.watch.AlertPage;
import jp.lg.nayoro.polaris.consent.service.watch.PrivacyDeskService;

/** 個人情報保護責任者の確認: the worklist. Opens with what nobody judged yet. */
@Named
@ViewScoped
public class AuditAlertsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How urgent a kind looks. */
    private static final Map<AlertKind, String> TONES =
            Map.of(AlertKind.BREAK_GLASS, "bad", AlertKind.REFUSALS, "warn", AlertKind.OWN_RECORD, "warn");

    @Inject
    PrivacyDeskService desk;

    private AlertState state = AlertState.OPEN;
    private AlertKind kind;
    private int page;
    private AlertPage found;

    public void search() {
        page = 0;
        load();
    }

    public void load() {
        found = desk.alerts(state, kind, page);
    }

    public void older() {
        page++;
        load();
    }

    public void newer() {
        page = Math.max(0, page - 1);
        load();
    }

    public String tone(AlertKind of) {
        return TONES.getOrDefault(of, "info");
    }

    public AlertKind[] getKinds() {
        return AlertKind.values();
    }

    public AlertState[] getStates() {
        return AlertState.values();
    }

    public AlertPage getFound() {
        return found;
    }

    public int getPage() {
        return page;
    }

    public AlertState getState() {
        return state;
    }

    public void setState(AlertState state) {
        this.state = state;
    }

    public AlertKind getKind() {
        return kind;
    }

    public void setKind(AlertKind kind) {
        this.kind = kind;
    }
}

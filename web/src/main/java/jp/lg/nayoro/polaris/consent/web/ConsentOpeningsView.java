package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.GlassRow;
import jp.lg.nayoro.polaris.consent.entity.GlassRule;
import jp.lg.nayoro.polaris.consent.entity.GlassRuleRow;
import jp.lg.nayoro.polaris.consent.service.glass.GlassDeskService;
import jp.lg.nayoro.polaris.shared.web.Today;

/** 緊急閲覧の届け, and the rule that holds for it. */
@Named
@ViewScoped
public class ConsentOpeningsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GlassDeskService desk;

    @Inject
    Today today;

    private List<GlassRow> openings;
    private List<GlassRuleRow> history;
    private GlassRule rule;

    @NotNull
    @Min(GlassRule.SHORTEST)
    @Max(GlassRule.LONGEST)
    private Integer minutes;

    private LocalDate disasterUntil;
    private String reason;

    public void load() {
        openings = desk.openings();
        readRule();
    }

    private void readRule() {
        rule = desk.rule();
        history = desk.history();
        minutes = rule.minutes();
        disasterUntil = declared() ? lastDay() : null;
        reason = null;
    }

    private boolean declared() {
        return rule.disasterUntil() != null && !lastDay().isBefore(today.day());
    }

    /** It ends at the midnight after. */
    private LocalDate lastDay() {
        return rule.disasterUntil().minusNanos(1000).toLocalDate();
    }

    /** The last day of a disaster counts whole. */
    public void set() {
        if (disasterUntil != null && disasterUntil.isBefore(today.day())) {
            Messages.addError("ruleForm:disasterUntil", "consent_openings.message.error.disaster_over");
            Faces.validationFailed();
            return;
        }
        var until = disasterUntil == null ? null : disasterUntil.plusDays(1).atStartOfDay();
        desk.set(new GlassRule(minutes, until), reason);
        Messages.addGlobalInfo("consent_openings.message.info.set");
        readRule();
    }

    public List<GlassRow> getOpenings() {
        return openings;
    }

    public List<GlassRuleRow> getHistory() {
        return history;
    }

    public GlassRule getRule() {
        return rule;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LocalDate getDisasterUntil() {
        return disasterUntil;
    }

    public void setDisasterUntil(LocalDate disasterUntil) {
        this.disasterUntil = disasterUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

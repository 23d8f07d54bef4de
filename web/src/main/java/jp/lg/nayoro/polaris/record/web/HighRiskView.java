package jp.lg.nayoro.polaris.record.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.record.entity.HighRiskRow;
import jp.lg.nayoro.polaris.record.service.medicine.HighRiskService;

/** 特に注意する薬の表. The secretariat adds a line, or ends one. */
@Named
@ViewScoped
public class HighRiskView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HighRiskService service;

    @Inject
    Clock clock;

    private List<HighRiskRow> lines;

    @NotBlank
    @Size(max = 40)
    private String mark;

    @NotBlank
    @Size(max = 80)
    private String sign;

    @NotNull
    private LocalDate from;

    @NotBlank
    @Size(max = 200)
    private String reason;

    public void load() {
        lines = service.lines();
        from = LocalDate.now(clock);
    }

    public void add() {
        service.add(sign, mark, from, reason);
        Messages.addGlobalInfo("record_highrisk.message.info.added", mark);
        mark = null;
        sign = null;
        reason = null;
        load();
    }

    public void end(HighRiskRow line) {
        if (service.end(line.id())) {
            Messages.addGlobalInfo("record_highrisk.message.info.ended", line.mark());
        } else {
            Messages.addGlobalWarn("record_highrisk.message.warn.ended_before");
        }
        load();
    }

    public List<HighRiskRow> getLines() {
        return lines;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public String getSign() {
        return sign;
    }

    public void setSign(String sign) {
        this.sign = sign;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

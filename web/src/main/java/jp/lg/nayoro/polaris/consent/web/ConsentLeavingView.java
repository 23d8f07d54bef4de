package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.LeavingKind;
import jp.lg.nayoro.polaris.consent.entity.LeavingRow;
import jp.lg.nayoro.polaris.consent.entity.LeavingSource;
import jp.lg.nayoro.polaris.consent.entity.SignalRow;
import jp.lg.nayoro.polaris.consent.service.leaving.Leaving;
import jp.lg.nayoro.polaris.consent.service.leaving.LeavingAccount;
import jp.lg.nayoro.polaris.consent.service.leaving.LeavingResult;
import jp.lg.nayoro.polaris.consent.service.leaving.LeavingService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 死亡・転出 of one resident: recorded, taken back, and what institutions told. */
@Named
@ViewScoped
public class ConsentLeavingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LeavingService leavings;

    @Inject
    MatchingService residents;

    private Long residentId;
    private ResidentCard card;
    private LeavingAccount account;

    @NotNull
    private LeavingKind kind = LeavingKind.DIED;

    @NotNull
    private LocalDate on;

    @NotNull
    private LeavingSource source = LeavingSource.FAMILY;

    @Size(max = 500)
    private String note;

    private LeavingRow undone;
    private SignalRow dismissed;

    @NotBlank
    @Size(max = 500)
    private String reason;

    public void load() {
        read();
        account.signals().stream().findFirst().ifPresent(signal -> {
            kind = signal.kind();
            on = signal.leftOn();
            source = LeavingSource.INSTITUTION;
            note = signal.facilityName();
        });
    }

    private void read() {
        card = residents.cardOf(resident());
        account = leavings.account(resident());
    }

    public void record() {
        tell(leavings.record(resident(), new Leaving(kind, on, source, note)));
        note = null;
        read();
    }

    public void selectUndo(LeavingRow leaving) {
        undone = leaving;
        reason = null;
    }

    public void undo() {
        tell(leavings.undo(undone.id(), reason));
        read();
    }

    public void selectDismissal(SignalRow signal) {
        dismissed = signal;
        reason = null;
    }

    public void dismiss() {
        leavings.dismiss(dismissed.id(), reason);
        Messages.addGlobalInfo("consent_leaving.message.info.dismissed");
        read();
    }

    private static void tell(LeavingResult result) {
        if (result instanceof LeavingResult.Recorded) {
            Messages.addGlobalInfo("consent_leaving.message.info.recorded");
        } else if (result instanceof LeavingResult.Undone) {
            Messages.addGlobalInfo("consent_leaving.message.info.undone");
        } else if (result instanceof LeavingResult.RecordedBefore before) {
            Messages.addGlobalWarn("consent_leaving.message.warn.recorded_before", before.on());
        } else if (result instanceof LeavingResult.NotYet) {
            Messages.addGlobalWarn("consent_leaving.message.warn.not_yet");
        } else {
            Messages.addGlobalWarn("consent_leaving.message.warn.undone_before");
        }
    }

    private ResidentId resident() {
        return Optional.ofNullable(residentId)
                .map(ResidentId::new)
                .orElseThrow(() -> new NotFoundException("Resident", residentId));
    }

    public LeavingKind[] getKinds() {
        return LeavingKind.values();
    }

    public LeavingSource[] getSources() {
        return LeavingSource.values();
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

    public LeavingAccount getAccount() {
        return account;
    }

    public LeavingKind getKind() {
        return kind;
    }

    public void setKind(LeavingKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LeavingSource getSource() {
        return source;
    }

    public void setSource(LeavingSource source) {
        this.source = source;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

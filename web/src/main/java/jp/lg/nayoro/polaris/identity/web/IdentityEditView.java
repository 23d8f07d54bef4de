package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.identity.entity.ChangeKind;
import jp.lg.nayoro.polaris.identity.entity.ResidentChangeRow;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.EditResult;
import jp.lg.nayoro.polaris.identity.service.ResidentEditService;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.web.Today;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 訂正・異動: what is known of a resident, to be changed, and what was changed before. */
@Named
@ViewScoped
public class IdentityEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ResidentEditService edits;

    @Inject
    Today today;

    private String residentId;
    private ResidentDetail resident;
    private PersonForm person = new PersonForm();
    private List<ResidentChangeRow> changes;

    @NotNull
    private ChangeKind kind;

    private String reason;

    public void load() {
        var id = AddressParameter.resident(residentId);
        resident = edits.present(id);
        changes = edits.changesOf(id);
        person = new PersonForm();
        person.takeFrom(resident);
    }

    public String change() {
        var problems = person.problems(today.day());
        if (!problems.isEmpty()) {
            problems.forEach((field, message) -> Messages.addError("edit:" + field, message));
            Faces.validationFailed();
            return null;
        }
        var result = edits.change(resident.resident(), resident.version(), person.personalData(), kind, reason);
        if (result instanceof EditResult.Changed changed) {
            Messages.addFlashGlobalInfo("identity_edit.message.info.changed", changed.fields());
            return "/identity/detail?faces-redirect=true&resident=" + residentId;
        }
        if (result instanceof EditResult.Overtaken) {
            Messages.addGlobalWarn("identity_edit.message.warn.overtaken");
            load();
        } else {
            Messages.addGlobalWarn("identity_edit.message.warn.nothing");
        }
        return null;
    }

    /** As people read it: a day in both calendars, a sex by its word. */
    public String shown(ResidentChangeRow row, String value) {
        if (value == null) {
            return Words.text("identity_compare.label.nothing");
        }
        return switch (row.field()) {
            case BIRTH_DATE -> JapaneseCalendar.format(LocalDate.parse(value)) + "（" + value + "）";
            case SEX -> Words.of(Sex.valueOf(value));
            default -> value;
        };
    }

    public ChangeKind[] getKinds() {
        return ChangeKind.values();
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }

    public ResidentDetail getResident() {
        return resident;
    }

    public PersonForm getPerson() {
        return person;
    }

    public List<ResidentChangeRow> getChanges() {
        return changes;
    }

    public ChangeKind getKind() {
        return kind;
    }

    public void setKind(ChangeKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

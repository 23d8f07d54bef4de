package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.service.DisputeResult;
import jp.lg.nayoro.polaris.consent.service.OwnPatient;
import jp.lg.nayoro.polaris.consent.service.OwnPatientPage;
import jp.lg.nayoro.polaris.consent.service.OwnPatientService;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 自施設の患者一覧. What is searched for is posted and not part of the address. */
@Named
@ViewScoped
public class IdentityPatientsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OwnPatientService patients;

    private String typed;
    private boolean enrolledOnly;
    private OwnPatientPage found;
    private OwnPatient selected;
    private String reason;

    public void load() {
        show(0);
    }

    public void next() {
        show(found.page() + 1);
    }

    public void previous() {
        show(found.page() - 1);
    }

    private void show(int page) {
        found = patients.patients(typed, enrolledOnly, page);
    }

    /** Opens the dialog for one patient. */
    public void select(OwnPatient patient) {
        selected = patient;
        reason = null;
    }

    public void dispute() {
        var result = patients.dispute(new RegistrationId(selected.registration()), reason);
        if (result instanceof DisputeResult.Suspended) {
            Messages.addGlobalInfo("identity_patients.message.info.suspended");
        } else {
            Messages.addGlobalWarn("identity_patients.message.warn.not_shown");
        }
        selected = null;
        show(found.page());
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public boolean isEnrolledOnly() {
        return enrolledOnly;
    }

    public void setEnrolledOnly(boolean enrolledOnly) {
        this.enrolledOnly = enrolledOnly;
    }

    public OwnPatientPage getFound() {
        return found;
    }

    public OwnPatient getSelected() {
        return selected;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

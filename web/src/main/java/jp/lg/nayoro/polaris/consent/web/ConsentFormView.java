package jp.lg.nayoro.polaris.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.consent.service.ConsentFormService;
import jp.lg.nayoro.polaris.consent.service.FormWording;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 様式の文面: what somebody agreed to who signed that version. */
@Named
@RequestScoped
public class ConsentFormView {

    @Inject
    ConsentFormService forms;

    private String label;
    private FormWording form;

    /** @throws NotFoundException when there is no such version */
    public void load() {
        form = forms.wording(label);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public FormWording getForm() {
        return form;
    }
}

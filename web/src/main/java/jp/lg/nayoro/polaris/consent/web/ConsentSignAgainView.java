package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.consent.service.ConsentFormService;
import jp.lg.nayoro.polaris.consent.service.SignAgainPage;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 再署名の対象者: whom a version of the form asks to sign again. */
@Named
@ViewScoped
public class ConsentSignAgainView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentFormService forms;

    private Long form;
    private SignAgainPage found;

    public void load() {
        if (form == null) {
            throw new NotFoundException("Version of the form", form);
        }
        show(0);
    }

    public void next() {
        show(found.page() + 1);
    }

    public void previous() {
        show(found.page() - 1);
    }

    private void show(int page) {
        found = forms.signAgain(form, page);
    }

    public Long getForm() {
        return form;
    }

    public void setForm(Long form) {
        this.form = form;
    }

    public SignAgainPage getFound() {
        return found;
    }
}

package jp.lg.nayoro.polaris.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.entity.AllergyRow;
import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** 患者バー, for every page about one person: {@code WEB-INF/includes/personBar.xhtml} after {@code load} in a view action. */
@Named
@RequestScoped
public class PersonBarView {

    @Inject
    PersonBarService persons;

    private PersonBar person;

    /** @throws NotFoundException when the caller may not know the person, or none is named */
    public void load(Long residentId) {
        if (residentId == null) {
            throw new NotFoundException("Resident", null);
        }
        person = persons.of(new ResidentId(residentId));
    }

    public PersonBar getPerson() {
        return person;
    }

    /** 要介護3, 認定なし, or that it is not shared. */
    public String getCareLevel() {
        if (!person.careShared()) {
            return Words.text("record.not_shared");
        }
        return person.careLevel() == null ? Words.text("record.no_certification") : Words.of(person.careLevel());
    }

    /** The allergens, or that they are not shared; empty where none is known. */
    public String getAllergies() {
        if (!person.allergiesShared()) {
            return Words.text("record.not_shared");
        }
        return person.allergies().stream().map(AllergyRow::allergen).collect(joining("、"));
    }
}

package jp.lg.nayoro.polaris.record.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.entity.AllergyRow;
import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** The words of {@code WEB-INF/includes/personBar.xhtml}. */
@Named
@ApplicationScoped
public class PersonBarWords {

    /** 要介護3, 認定なし, or that it is not shared. */
    public String careLevel(PersonBar person) {
        if (!person.careShared()) {
            return Words.text("record.not_shared");
        }
        return person.careLevel() == null ? Words.text("record.no_certification") : Words.of(person.careLevel());
    }

    /** The allergens, or that they are not shared; empty where none is known. */
    public String allergies(PersonBar person) {
        if (!person.allergiesShared()) {
            return Words.text("record.not_shared");
        }
        return person.allergies().stream().map(AllergyRow::allergen).collect(joining("、"));
    }
}

package jp.lg.nayoro.polaris.record.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.entity.AllergyRow;
import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** The words of {@code WEB-INF/includes/personBar.xhtml}. */
@Named
@ApplicationScoped
public class PersonBarWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    Clock clock;

    /** How long 緊急閲覧 goes on, and until when. */
    public String glassLeft(PersonBar person) {
        var left = Duration.between(LocalDateTime.now(clock), person.glassUntil());
        var minutes = Math.max(0, left.toMinutes());
        return Words.text(
                "record.glass_left",
                minutes / 60,
                minutes % 60,
                person.glassUntil().format(CLOCK));
    }

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

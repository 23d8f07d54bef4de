package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.service.problem.ProblemSource;
import jp.lg.nayoro.polaris.record.service.problem.Stay;
import jp.lg.nayoro.polaris.record.service.problem.StayState;
import jp.lg.nayoro.polaris.shared.web.Today;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** How diagnoses and stays are written. */
@Named
@ApplicationScoped
public class ProblemWords {

    @Inject
    Today today;

    /** 市立病院（内科・山田 太郎）. */
    public String who(ProblemSource source) {
        return source.author().isEmpty() ? source.institution() : source.institution() + "（" + source.author() + "）";
    }

    /** 内科、場所: 病棟: 3A, as far as they are told. */
    public String where(Stay stay) {
        return Stream.of(stay.department(), stay.place())
                .filter(Objects::nonNull)
                .collect(joining("　"));
    }

    /** 12日間, the first and the last counted; empty where either is not known. */
    public String length(Stay stay) {
        var last = stay.state() == StayState.NOW ? today.day() : stay.to();
        return stay.from() == null || last == null ? "" : days(stay.from(), last);
    }

    private static String days(LocalDate from, LocalDate to) {
        return Words.text("record_problems.label.days", ChronoUnit.DAYS.between(from, to) + 1);
    }
}

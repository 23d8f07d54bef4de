package jp.lg.nayoro.polaris.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.identity.entity.Sex;

/** A person of the demo town, enrolled or not. */
record Person(
        long id,
        FullName name,
        Sex sex,
        LocalDate birthDate,
        Home home,
        String insuredNumber,
        List<Condition> conditions,
        LocalDate diedOn,
        LocalDate movedOutOn) {

    int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    Set<String> conditionKeys() {
        return conditions.stream().map(Condition::key).collect(Collectors.toSet());
    }

    boolean has(String condition) {
        return conditions.stream().anyMatch(one -> one.key().equals(condition));
    }

    /** The day up to which there is something to tell. */
    LocalDate lastDay(LocalDate today) {
        if (diedOn != null) {
            return diedOn;
        }
        return movedOutOn == null ? today : movedOutOn;
    }
}

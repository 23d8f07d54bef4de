package jp.lg.nayoro.polaris.shared.service;

import java.time.LocalDate;

/** What came of reading a day that somebody typed. Each refusal carries what a page needs to say it in plain words. */
public sealed interface ParsedDay {

    record Day(LocalDate value) implements ParsedDay {}

    /** Not a day in any of the forms that are known. */
    record Unreadable(String typed) implements ParsedDay {}

    /** A year alone, or month and day missing. */
    record Incomplete(String typed) implements ParsedDay {}

    /** 2月30日. */
    record NoSuchDay(String typed) implements ParsedDay {}

    /** 平成元年1月1日: the era began later in that year. */
    record BeforeEra(String typed, String era, LocalDate begins) implements ParsedDay {}

    /** 平成32年: the era had ended. */
    record AfterEra(String typed, String era, LocalDate ends) implements ParsedDay {}
}

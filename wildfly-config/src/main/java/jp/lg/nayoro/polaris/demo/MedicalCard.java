package jp.lg.nayoro.polaris.demo;

import java.time.LocalDate;

/** 医療保険 of the invented people: 後期高齢者医療 from 75 on, else 国民健康保険. */
final class MedicalCard {

    /** An invented 後期高齢者医療 insurer: 39, prefecture 01, and a place that does not exist. */
    private static final String LATE_ELDERLY = "39019996";

    private static final String NATIONAL = "019996";
    private static final int LATE_ELDERLY_AGE = 75;

    private MedicalCard() {}

    static String insurer(Person person, LocalDate today) {
        return late(person, today) ? LATE_ELDERLY : NATIONAL;
    }

    /** 記号, which 後期高齢者医療 has not. */
    static String symbol(Person person, LocalDate today) {
        return late(person, today) ? null : "名";
    }

    static String number(Person person) {
        return "%08d".formatted(20_000_000 + person.id() * 113);
    }

    private static boolean late(Person person, LocalDate today) {
        return person.ageOn(today) >= LATE_ELDERLY_AGE;
    }
}

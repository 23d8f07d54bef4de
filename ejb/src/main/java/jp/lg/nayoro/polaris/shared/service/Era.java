package jp.lg.nayoro.polaris.shared.service;

import java.time.LocalDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** 元号 of the solar calendar, named by the letter that forms use. 元号法; the first day of each as the edicts set it. */
enum Era {
    M(JapaneseEra.MEIJI, LocalDate.of(1868, 1, 1)),
    T(JapaneseEra.TAISHO, LocalDate.of(1912, 7, 30)),
    S(JapaneseEra.SHOWA, LocalDate.of(1926, 12, 25)),
    H(JapaneseEra.HEISEI, LocalDate.of(1989, 1, 8)),
    R(JapaneseEra.REIWA, LocalDate.of(2019, 5, 1));

    private final String kanji;
    private final LocalDate begins;

    Era(JapaneseEra era, LocalDate begins) {
        this.kanji = era.getDisplayName(TextStyle.FULL, Locale.JAPAN);
        this.begins = begins;
    }

    String kanji() {
        return kanji;
    }

    LocalDate begins() {
        return begins;
    }

    /** Empty for the era that still runs. */
    Optional<LocalDate> ends() {
        return Arrays.stream(values())
                .filter(next -> next.ordinal() == ordinal() + 1)
                .map(next -> next.begins.minusDays(1))
                .findFirst();
    }

    int yearOf(LocalDate day) {
        return day.getYear() - begins.getYear() + 1;
    }

    /** Empty for days before 明治. */
    static Optional<Era> of(LocalDate day) {
        return Arrays.stream(values()).filter(era -> !day.isBefore(era.begins)).max(Comparator.naturalOrder());
    }

    /** By letter (S), by both characters (昭和) or by the first (昭). */
    static Era named(String word) {
        return Arrays.stream(values())
                .filter(era -> era.name().equals(word) || era.kanji.startsWith(word))
                .findFirst()
                .orElseThrow();
    }
}

package jp.lg.nayoro.polaris.care.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as the CSV of care write them: YYYYMMDD; {@code 00000000} is none. */
public final class CareDate {

    private static final String SHAPE = "\\d{8}";

    private CareDate() {}

    /** Null where the text is no day. */
    public static LocalDate of(String text) {
        if (text == null || !text.strip().matches(SHAPE)) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}

package jp.lg.nayoro.polaris.record.service.lab;

import java.time.LocalDate;

/** 表示する期間, each until today. */
public enum LabPeriod {
    QUARTER,
    YEAR,
    ALL;

    /** Before any laboratory of the network stored a value. */
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    public LocalDate from(LocalDate today) {
        return switch (this) {
            case QUARTER -> today.minusMonths(3);
            case YEAR -> today.minusYears(1);
            case ALL -> BEGINNING;
        };
    }
}

package jp.lg.nayoro.polaris.intake.service.nsips;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** One line of NSIPS, its columns counted from 1 with the record's own number, as the layout counts them. No quoting. */
record NsipsLine(int line, List<String> columns) {

    static NsipsLine of(int line, String text) {
        return new NsipsLine(
                line, Arrays.stream(text.split(",", -1)).map(String::strip).toList());
    }

    String kind() {
        return columns.get(0);
    }

    /** Null where it is empty or missing. */
    String text(int column) {
        return column <= columns.size() ? Texts.orNull(columns.get(column - 1)) : null;
    }

    /** A code; null also where it is nothing but zeros, which writers fill empty columns with. */
    String code(int column) {
        var code = text(column);
        return code == null || code.matches("0+") ? null : Texts.folded(code);
    }

    /** Null where it is zero, which says that there is none. */
    BigDecimal amount(int column) {
        var number = Quantities.of(text(column));
        return number == null || number.signum() == 0 ? null : number;
    }

    Integer whole(int column) {
        var number = Quantities.whole(text(column));
        return number == null || number <= 0 ? null : number;
    }

    /** {@code YYYYMMDD}; null for what is no day, zeros among it. */
    LocalDate day(int column) {
        var day = text(column);
        try {
            return day != null && day.matches("(18|19|20)\\d{6}")
                    ? LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}

package jp.lg.nayoro.polaris.audit.entity.chain;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ledgers for tests. */
final class Ledgers {

    static final LocalDateTime START = LocalDateTime.of(2026, 11, 24, 9, 0);

    private Ledgers() {}

    /** One value for all fields but the id. */
    static List<String> act(int number) {
        return Arrays.asList(
                LedgerLine.moment(START.plusSeconds(number)),
                "kango" + number % 7,
                "" + number % 300,
                "4",
                number % 2 == 0 ? "record.matrix" : "board.post",
                "ALLOWED",
                "" + number % 900,
                null,
                "BOARD",
                "CARE_TEAM",
                "17",
                number % 3 == 0 ? null : "検索 " + number,
                null);
    }

    static List<LedgerLine> of(int rows) {
        var lines = new ArrayList<LedgerLine>();
        var before = LedgerLine.GENESIS;
        for (int number = 1; number <= rows; number++) {
            var values = new ArrayList<String>();
            values.add("" + number);
            values.addAll(act(number));
            var line = LedgerLine.sealed(values, before);
            lines.add(line);
            before = line.hash();
        }
        return lines;
    }

    static Anchor anchorOf(LedgerLine line) {
        return new Anchor(START.plusSeconds(line.id()), line.id(), line.hash());
    }
}

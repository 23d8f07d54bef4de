package jp.lg.nayoro.polaris.audit.entity.chain;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** 錨. The head of the chain at a moment, as it was kept outside of the database: {@code 2026-11-24T09:05:00.000000 123 9f86…}. */
public record Anchor(LocalDateTime at, long id, String hash) {

    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}) (\\d{1,18}) ([0-9a-f]{64})");

    public String line() {
        return LedgerLine.moment(at) + " " + id + " " + hash;
    }

    /** Empty for what is no such line, wherever in the line it begins: a system log puts its own words before it. */
    public static Optional<Anchor> in(String line) {
        var found = LINE.matcher(line);
        return found.find()
                ? Optional.of(
                        new Anchor(LocalDateTime.parse(found.group(1)), Long.parseLong(found.group(2)), found.group(3)))
                : Optional.empty();
    }
}

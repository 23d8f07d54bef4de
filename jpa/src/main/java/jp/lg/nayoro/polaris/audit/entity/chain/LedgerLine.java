package jp.lg.nayoro.polaris.audit.entity.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * One row of the ledger as it is hashed. Its hash is SHA-256, in lower case hexadecimal, over UTF-8 text: the hash of the row
 * before it, the line {@code polaris-audit-1}, then each field of {@link #FIELDS} in order as {@code length:value}, the length
 * in bytes, or {@code -} where the database holds null; all of them parted by a line feed. With its length before each value no
 * text can be moved from one field into the next.
 *
 * @param values one for each of {@link #FIELDS}, null where the database holds null
 */
public record LedgerLine(List<String> values, String previousHash, String hash) {

    /** The columns that are sealed, in the order of the hash; id is the place in the chain. */
    public static final List<String> FIELDS = List.of(
            "id",
            "occurred_at",
            "login",
            "staff_id",
            "facility_id",
            "action",
            "outcome",
            "resident_id",
            "registration_id",
            "category",
            "reason",
            "consent_id",
            "detail",
            "refers_to");

    /** What the first row has before it. */
    public static final String GENESIS = "0".repeat(64);

    private static final String FORM = "polaris-audit-1";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    public LedgerLine {
        if (values.size() != FIELDS.size()) {
            throw new IllegalArgumentException("Not " + FIELDS.size() + " fields but " + values.size());
        }
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** A row put behind the one whose hash is given. */
    public static LedgerLine sealed(List<String> values, String previousHash) {
        return new LedgerLine(values, previousHash, hashOf(values, previousHash));
    }

    public long id() {
        return Long.parseLong(values.get(0));
    }

    /** Whether the hash it carries is that of its content. */
    public boolean holds() {
        return hashOf(values, previousHash).equals(hash);
    }

    /** To the microsecond, which is what the database keeps. */
    public static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }

    public static String number(Long value) {
        return value == null ? null : value.toString();
    }

    private static String hashOf(List<String> values, String previousHash) {
        var digest = sha256();
        digest.update(utf8(previousHash + "\n" + FORM));
        for (var value : values) {
            if (value == null) {
                digest.update(utf8("\n-"));
            } else {
                var bytes = utf8(value);
                digest.update(utf8("\n" + bytes.length + ":"));
                digest.update(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The place only: the ledger speaks of people. */
    @Override
    public String toString() {
        return "LedgerLine[" + values.get(0) + "]";
    }
}

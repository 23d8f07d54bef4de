package jp.lg.nayoro.polaris.security.entity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * パスワードの決まり. Thirteen characters or more and no forced change (医療情報システムの安全管理に関するガイドライン 6.0 and its Q&A: 13
 * characters without rotation); what a town adds are longer passwords and words of its own that none may hold.
 *
 * @param blockedWords in lower case; each of four characters or more, since a shorter one stands in everything
 */
public record PasswordRule(int minLength, List<String> blockedWords) implements Serializable {

    public static final int SHORTEST = 13;

    /** bcrypt reads 72 bytes and no more, so a longer minimum could not be met in kana. */
    public static final int LONGEST_MINIMUM = 24;

    private static final int SHORTEST_WORD = 4;

    /** What holds until the municipality decides otherwise. */
    public static final PasswordRule OF_THE_RELEASE = new PasswordRule(SHORTEST, List.of());

    public PasswordRule {
        if (minLength < SHORTEST || minLength > LONGEST_MINIMUM) {
            throw new IllegalArgumentException("No such least length: " + minLength);
        }
        blockedWords = blockedWords.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }

    static PasswordRule of(int minLength, String words) {
        return new PasswordRule(minLength, Arrays.asList(words.split("[\\s\\u3000]+")));
    }

    String words() {
        return String.join(" ", blockedWords);
    }
}

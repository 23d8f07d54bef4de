package jp.lg.nayoro.polaris.consent.service.paper;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.consent.entity.ConsentPaper;

/**
 * 同意書の符号. What stands in the QR symbol of a printed form: 130 random bits in letters that no eye confuses. It holds nothing of
 * the person, and nobody can guess that of another.
 */
final class PaperToken {

    private static final String PREFIX = "polaris:paper:";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final Pattern CONTENT =
            Pattern.compile(Pattern.quote(PREFIX) + "([" + LETTERS + "]{" + ConsentPaper.TOKEN_LENGTH + "})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperToken() {}

    static String drawn() {
        var token = new StringBuilder();
        while (token.length() < ConsentPaper.TOKEN_LENGTH) {
            token.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return token.toString();
    }

    /** As it stands in the symbol. */
    static String inSymbol(String token) {
        return PREFIX + token;
    }

    /** Empty for a symbol that is not one of ours. */
    static Optional<String> of(String symbol) {
        var content = CONTENT.matcher(symbol);
        return content.matches() ? Optional.of(content.group(1)) : Optional.empty();
    }
}

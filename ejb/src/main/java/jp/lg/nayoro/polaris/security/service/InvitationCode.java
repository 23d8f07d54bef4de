package jp.lg.nayoro.polaris.security.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * 招待票のコード. Sixteen signs of 32, that is 80 bits, in groups of four, without signs that are mistaken for each other (Crockford's
 * alphabet); typed in any case, with or without hyphens.
 */
record InvitationCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationCode fresh() {
        var signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new InvitationCode(signs.toString());
    }

    static InvitationCode typed(String text) {
        return new InvitationCode(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1"));
    }

    /** What the database keeps. No salt: there is nothing to guess from. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** As it stands on the slip. */
    String printed() {
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "InvitationCode";
    }
}

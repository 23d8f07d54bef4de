package jp.lg.nayoro.polaris.consent.service.glass;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 救急カードのコード. 128 bits at random, as they stand in the QR symbol's address. */
record CardCode(String text) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CardCode fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CardCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database keeps. No salt: there is nothing to guess from. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "CardCode";
    }
}

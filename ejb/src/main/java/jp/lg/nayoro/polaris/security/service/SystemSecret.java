package jp.lg.nayoro.polaris.security.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What a system sends: 256 random bits behind a word by which scanners of source code know what slipped there. */
final class SystemSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "polaris_";
    private static final int BYTES = 32;

    private SystemSecret() {}

    static String random() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** What the database keeps. No salt: there is nothing to guess from. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

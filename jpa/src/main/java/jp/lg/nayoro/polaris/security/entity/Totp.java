package jp.lg.nayoro.polaris.security.entity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * 確認コード: time-based one-time passwords of RFC 6238 as authenticator apps make them: HMAC-SHA-1, steps of 30 seconds, six
 * digits. A clock may be one step off, no more.
 */
public final class Totp {

    public static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int OFF_BY = 1;
    private static final int DIGITS = 6;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private Totp() {}

    public static long stepOf(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    public static String code(byte[] secret, long step) {
        return code(secret, step, DIGITS);
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
            return ("%0" + digits + "d").formatted(number % POWERS[digits]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-1", e);
        }
    }

    /** The step to which the code belongs, if it is one of those around the moment. Takes the same time whatever is wrong. */
    public static OptionalLong matchingStep(byte[] secret, String typed, Instant moment) {
        var now = stepOf(moment);
        return LongStream.rangeClosed(now - OFF_BY, now + OFF_BY)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(US_ASCII), typed.getBytes(US_ASCII)))
                .max();
    }
}

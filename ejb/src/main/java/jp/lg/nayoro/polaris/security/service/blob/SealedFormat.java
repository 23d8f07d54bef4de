package jp.lg.nayoro.polaris.security.service.blob;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The pieces of a sealed file: 64 KiB of content each, by AES-256-GCM under the key of this one file. The nonce counts the
 * pieces, and the last one is marked, so that none can be moved, left out, or cut off unnoticed; any can be opened alone.
 */
final class SealedFormat {

    static final int PIECE = 65_536;
    static final int TAG = 16;
    static final int KEY = 32;

    private static final int NONCE = 12;

    private SealedFormat() {}

    static byte[] piece(
            int mode, byte[] key, String sha256, long number, boolean last, byte[] bytes, int from, int length)
            throws GeneralSecurityException {
        var nonce =
                ByteBuffer.allocate(NONCE).putLong(number).putInt(last ? 1 : 0).array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(sha256.getBytes(StandardCharsets.US_ASCII));
        return cipher.doFinal(bytes, from, length);
    }

    /** How many pieces; what is empty has one. */
    static long pieces(long size) {
        return Math.max(1, (size + PIECE - 1) / PIECE);
    }
}

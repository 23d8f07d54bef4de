package jp.lg.nayoro.polaris.intake.service.parse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts, each closed by a zero, so that no two lists of parts give one digest. */
public final class Digest {

    private final MessageDigest sha256;

    public Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public Digest add(Object part) {
        if (part != null) {
            sha256.update(part.toString().getBytes(StandardCharsets.UTF_8));
        }
        sha256.update((byte) 0);
        return this;
    }

    public Digest add(byte[] bytes) {
        sha256.update(bytes);
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}

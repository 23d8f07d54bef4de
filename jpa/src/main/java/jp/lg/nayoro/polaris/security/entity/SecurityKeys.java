package jp.lg.nayoro.polaris.security.entity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 秘密の鍵. The keys by which the database holds secrets it cannot read: TOTP secrets are sealed by AES-256-GCM, codes and typed
 * logins are hashed by HMAC-SHA-256. They stand in the environment of the server ({@code POLARIS_SECURITY_KEYS}), newest
 * first: {@code 2:another long text,1:a long random text}. The newest seals; the older ones still open what they sealed.
 */
public final class SecurityKeys {

    public static final String VARIABLE = "POLARIS_SECURITY_KEYS";

    private static final int SHORTEST = 24;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @throws IllegalArgumentException where there is no key, one without a name, or one that could be guessed */
    public SecurityKeys(String setting) {
        if (setting == null || setting.isBlank()) {
            throw new IllegalArgumentException(VARIABLE + " is missing (docs/operations.md)");
        }
        for (var part : setting.split(",")) {
            var colon = part.indexOf(':');
            if (colon < 1 || colon > 16 || part.length() - colon - 1 < SHORTEST) {
                throw new IllegalArgumentException(
                        VARIABLE + " holds a key that is not name:text with at least " + SHORTEST + " letters");
            }
            texts.put(
                    part.substring(0, colon).strip(), part.substring(colon + 1).strip());
        }
    }

    /** The name of the key that seals now. */
    public String newest() {
        return texts.keySet().iterator().next();
    }

    /** @param owner whose secret it is: moved to another's row it does not open */
    public Sealed seal(byte[] secret, String owner) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, newest(), nonce, owner);
            var text = cipher.doFinal(secret);
            var both = Arrays.copyOf(nonce, NONCE + text.length);
            System.arraycopy(text, 0, both, NONCE, text.length);
            return new Sealed(newest(), both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal", e);
        }
    }

    /** @throws IllegalStateException where the key is gone, or the row was tampered with */
    public byte[] open(Sealed sealed, String owner) {
        if (!texts.containsKey(sealed.key())) {
            throw new IllegalStateException(
                    VARIABLE + " has no key " + sealed.key() + ", by which a secret was sealed");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed.key(), Arrays.copyOf(sealed.bytes(), NONCE), owner)
                    .doFinal(sealed.bytes(), NONCE, sealed.bytes().length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed secret does not open", e);
        }
    }

    /** What each key makes of the text, the newest first: the first is stored, any may be found. */
    public Iterable<byte[]> hashes(String purpose, String text) {
        return texts.keySet().stream().map(key -> hmac(key, purpose, text)).toList();
    }

    /** By the newest key. */
    public byte[] hash(String purpose, String text) {
        return hmac(newest(), purpose, text);
    }

    private Cipher cipher(int mode, String key, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(hmac(key, "seal", ""), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] hmac(String key, String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(texts.get(key).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC", e);
        }
    }

    /** Names only: this string reaches logs. */
    @Override
    public String toString() {
        return "SecurityKeys" + texts.keySet();
    }
}

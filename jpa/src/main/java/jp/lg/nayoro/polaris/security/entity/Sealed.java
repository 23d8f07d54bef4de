package jp.lg.nayoro.polaris.security.entity;

/**
 * A secret that only the server's key opens.
 *
 * @param key the name of the key
 * @param bytes nonce and ciphertext
 */
public record Sealed(String key, byte[] bytes) {

    @Override
    public String toString() {
        return "Sealed[" + key + "]";
    }
}

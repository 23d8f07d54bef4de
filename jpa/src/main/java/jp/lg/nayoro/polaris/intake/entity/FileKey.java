package jp.lg.nayoro.polaris.intake.entity;

import static java.util.Objects.requireNonNull;

/**
 * What makes a file the same file again.
 *
 * @param sha256 of the content alone
 * @param key sha-256 of the format, the place where the format gives it a meaning, and the content
 */
public record FileKey(String sha256, String key) {

    public FileKey {
        requireNonNull(sha256);
        requireNonNull(key);
    }
}

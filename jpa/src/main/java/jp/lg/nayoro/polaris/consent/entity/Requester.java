package jp.lg.nayoro.polaris.consent.entity;

import static java.util.Objects.requireNonNull;

/**
 * 届出人: the resident, or a 代理人 with name and 続柄.
 *
 * @param relationship null of the resident
 */
public record Requester(SignerKind kind, String name, String relationship) {

    public Requester {
        requireNonNull(kind);
        requireNonNull(name);
        if (kind == SignerKind.PROXY && relationship == null) {
            throw new IllegalArgumentException("A proxy without 続柄");
        }
    }

    /** Without the name: this string reaches logs. */
    @Override
    public String toString() {
        return "Requester[" + kind + "]";
    }
}

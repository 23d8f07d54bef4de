package jp.lg.nayoro.polaris.security.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** 接続システムの鍵の控え: what is shown and printed, once. The secret exists nowhere else from then on. */
public record IssuedToken(
        long id,
        String secret,
        String facility,
        String systemName,
        String responsible,
        LocalDate expiresOn,
        String issuedBy,
        LocalDateTime issuedAt)
        implements Serializable {

    /** Never the secret. */
    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}

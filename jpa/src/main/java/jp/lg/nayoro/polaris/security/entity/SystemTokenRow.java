package jp.lg.nayoro.polaris.security.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One line of the list of tokens. */
public record SystemTokenRow(
        Long id,
        String systemName,
        String purpose,
        String responsible,
        String facility,
        String issuedBy,
        LocalDateTime issuedAt,
        LocalDate expiresOn,
        LocalDateTime lastUsedAt,
        String revokedBy,
        LocalDateTime revokedAt,
        String revokeReason)
        implements Serializable {

    public SystemTokenState stateOn(LocalDate today) {
        if (revokedAt != null) {
            return SystemTokenState.REVOKED;
        }
        return expiresOn.isBefore(today) ? SystemTokenState.EXPIRED : SystemTokenState.OPEN;
    }
}

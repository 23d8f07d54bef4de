package jp.lg.nayoro.polaris.security.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** One line of the list of resets; {@code decidedBy} is null while it waits for the second person. */
public record CredentialResetRow(
        Long id,
        String login,
        String name,
        String facility,
        CredentialPart part,
        String reason,
        ResetState state,
        StaffId askedById,
        String askedBy,
        LocalDateTime askedAt,
        String decidedBy,
        LocalDateTime decidedAt)
        implements Serializable {

    public boolean waiting() {
        return state == ResetState.ASKED;
    }
}

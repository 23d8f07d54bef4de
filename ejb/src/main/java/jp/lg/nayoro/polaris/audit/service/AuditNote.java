package jp.lg.nayoro.polaris.audit.service;

import java.util.Optional;

import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** What is known so far of an act under way; the gate and the service add to it, the ledger keeps it. */
public class AuditNote {

    private final String action;
    private ResidentId resident;
    private RegistrationId registration;
    private String category;
    private String reason;
    private ConsentId consent;
    private String detail;
    private boolean quiet;
    private AuditEvent written;

    public AuditNote(String action) {
        this.action = action;
    }

    public AuditNote about(ResidentId whom) {
        resident = whom;
        return this;
    }

    public AuditNote about(RegistrationId which) {
        registration = which;
        return this;
    }

    public AuditNote because(String whichCategory, String why, ConsentId allowedBy) {
        category = whichCategory;
        reason = why;
        consent = allowedBy;
        return this;
    }

    /** Counts, search terms, ids: never clinical text. */
    public AuditNote telling(String more) {
        detail = more;
        return this;
    }

    /**
     * Leaves no row if it succeeds: for the repetition of an act that has its row, such as the saving of a draft every few
     * seconds. A refusal or a failure is told all the same.
     */
    public AuditNote quietly() {
        quiet = true;
        return this;
    }

    boolean isQuiet() {
        return quiet;
    }

    void writtenAs(AuditEvent event) {
        written = event;
    }

    Optional<AuditEvent> written() {
        return Optional.ofNullable(written);
    }

    String action() {
        return action;
    }

    ResidentId resident() {
        return resident;
    }

    RegistrationId registration() {
        return registration;
    }

    String category() {
        return category;
    }

    String reason() {
        return reason;
    }

    ConsentId consent() {
        return consent;
    }

    String detail() {
        return detail;
    }
}

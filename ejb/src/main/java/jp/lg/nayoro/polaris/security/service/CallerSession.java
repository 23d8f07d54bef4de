package jp.lg.nayoro.polaris.security.service;

import java.time.LocalDateTime;

import jakarta.enterprise.context.RequestScoped;

/**
 * What the session of this request has shown so far. Filled in by the filter before everything else; a call that comes from
 * no page (a timer, a message) leaves it empty, and then there is nobody to be asked for a password.
 */
@RequestScoped
public class CallerSession {

    private boolean page;
    private LocalDateTime provenAt;

    /** The request is one of a session; its owner last gave a password or a code at that moment. */
    public void ofPage(LocalDateTime lastProof) {
        page = true;
        provenAt = lastProof;
    }

    public boolean isOfPage() {
        return page;
    }

    /** Whether a password or code was given since. */
    public boolean isProvenSince(LocalDateTime moment) {
        return provenAt != null && !provenAt.isBefore(moment);
    }
}

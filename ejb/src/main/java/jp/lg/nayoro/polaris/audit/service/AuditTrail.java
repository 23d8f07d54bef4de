package jp.lg.nayoro.polaris.audit.service;

import java.util.ArrayDeque;
import java.util.Deque;

import jakarta.enterprise.context.RequestScoped;

/** The acts under way in this request, innermost first, so that whoever knows more can add it to the right one. */
@RequestScoped
public class AuditTrail {

    private final Deque<AuditNote> underWay = new ArrayDeque<>();

    /** The innermost act under way; outside any audited call, a note that nobody keeps. */
    public AuditNote current() {
        return underWay.isEmpty() ? new AuditNote("none") : underWay.peek();
    }

    void open(AuditNote note) {
        underWay.push(note);
    }

    void close() {
        underWay.pop();
    }
}

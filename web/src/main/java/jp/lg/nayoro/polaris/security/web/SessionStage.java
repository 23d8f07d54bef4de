package jp.lg.nayoro.polaris.security.web;

import java.time.LocalDateTime;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import jp.lg.nayoro.polaris.security.service.SecondStep;

/**
 * How far a session has come: the password only, all steps, locked. Only what may be lost stands here; a session that forgets
 * it is asked once more.
 */
final class SessionStage {

    private static final String HALF = "polaris.half";
    private static final String PREFIX = "polaris.stage.";
    private static final String STEP = PREFIX + "step";
    private static final String BEGUN = PREFIX + "begun";
    private static final String SIGNED_IN = PREFIX + "signed-in";
    private static final String PROVEN = PREFIX + "proven";
    private static final String ACTIVE = PREFIX + "active";
    private static final String LOCKED = PREFIX + "locked";
    private static final String WANTED = PREFIX + "wanted";
    private static final String TERMINAL = PREFIX + "terminal";
    private static final String WRONG = PREFIX + "wrong";

    private final HttpSession session;

    private SessionStage(HttpSession session) {
        this.session = session;
    }

    static SessionStage of(HttpServletRequest request) {
        return of(request.getSession());
    }

    static SessionStage of(HttpSession session) {
        return new SessionStage(session);
    }

    /** Whether this request runs without roles, since its session has not shown its second factor. */
    static boolean isHalf(HttpServletRequest request) {
        return request.getAttribute(HALF) != null;
    }

    static void markHalf(HttpServletRequest request) {
        request.setAttribute(HALF, true);
    }

    /** Noted once, when the session gets its name as somebody's; later names are of the same sign-in. */
    void signedIn(LocalDateTime now) {
        if (session.getAttribute(SIGNED_IN) == null) {
            session.setAttribute(SIGNED_IN, now);
        }
    }

    boolean isNew() {
        return session.getAttribute(BEGUN) == null;
    }

    void begin(SecondStep step, Long terminal, LocalDateTime now) {
        session.setAttribute(STEP, step);
        session.setAttribute(TERMINAL, terminal);
        session.setAttribute(BEGUN, session.getAttribute(SIGNED_IN) instanceof LocalDateTime signedIn ? signedIn : now);
        session.setAttribute(PROVEN, now);
        session.setAttribute(ACTIVE, now);
    }

    /** All sessions of this login were ended, but this one goes on: under another name, as if begun now. */
    void outlive(HttpServletRequest request, LocalDateTime now) {
        session.setAttribute(BEGUN, now);
        request.changeSessionId();
    }

    SecondStep step() {
        var step = (SecondStep) session.getAttribute(STEP);
        return step == null ? SecondStep.CODE : step;
    }

    boolean needsStep() {
        return step() == SecondStep.CODE || step() == SecondStep.ENROL;
    }

    /** The second step was shown; the container gives the session another name, so that the old one opens nothing. */
    void pass(HttpServletRequest request, LocalDateTime now) {
        session.setAttribute(STEP, SecondStep.NONE);
        prove(now);
        request.changeSessionId();
    }

    /** The registered terminal it was begun at, or null. */
    Long terminal() {
        return (Long) session.getAttribute(TERMINAL);
    }

    LocalDateTime begunAt() {
        return (LocalDateTime) session.getAttribute(BEGUN);
    }

    LocalDateTime provenAt() {
        return (LocalDateTime) session.getAttribute(PROVEN);
    }

    /** A password or a code was given: it is no longer locked, and acts of weight are open for some minutes. */
    void prove(LocalDateTime now) {
        session.setAttribute(PROVEN, now);
        session.setAttribute(ACTIVE, now);
        session.removeAttribute(LOCKED);
        session.removeAttribute(WRONG);
    }

    /** Counts a wrong answer to a question on the way. */
    int wrong() {
        var times = session.getAttribute(WRONG) instanceof Integer before ? before + 1 : 1;
        session.setAttribute(WRONG, times);
        return times;
    }

    void touch(LocalDateTime now) {
        session.setAttribute(ACTIVE, now);
    }

    boolean wasActiveSince(LocalDateTime moment) {
        return session.getAttribute(ACTIVE) instanceof LocalDateTime active && !active.isBefore(moment);
    }

    void lock() {
        session.setAttribute(LOCKED, true);
    }

    boolean isLocked() {
        return session.getAttribute(LOCKED) != null;
    }

    void want(HttpServletRequest request) {
        var query = request.getQueryString();
        session.setAttribute(WANTED, query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    /** Where to go on; an address of ours, as it was asked for. */
    String wanted(HttpServletRequest request) {
        var wanted = (String) session.getAttribute(WANTED);
        session.removeAttribute(WANTED);
        return wanted == null ? request.getContextPath() + "/home.xhtml" : wanted;
    }
}

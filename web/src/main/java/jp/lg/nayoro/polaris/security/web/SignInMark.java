package jp.lg.nayoro.polaris.security.web;

import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * Remembers in the session that its first request after signing in was seen, and at which workplace that was. That request is
 * the one the container kept while it asked for the password; it may be what a page left open by somebody else sent in the
 * background.
 */
final class SignInMark {

    private static final String SEEN = "polaris.signInSeen";
    private static final String VIEWS = "com.sun.faces.";

    private SignInMark() {}

    static boolean isFirst(HttpServletRequest request) {
        return request.getUserPrincipal() != null && request.getSession().getAttribute(SEEN) == null;
    }

    static void seen(HttpServletRequest request, StaffId as) {
        request.getSession().setAttribute(SEEN, as);
    }

    /** Whether the session belongs to another workplace: its holder switched, here or at another screen. */
    static boolean isElsewhere(HttpServletRequest request, StaffId now) {
        var seen = request.getSession().getAttribute(SEEN);
        return seen != null && !seen.equals(now);
    }

    /** The session goes on at another workplace; the views of the one before are gone. */
    static void moveTo(HttpServletRequest request, StaffId other) {
        var session = request.getSession();
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(VIEWS))
                .forEach(session::removeAttribute);
        session.setAttribute(SEEN, other);
        request.changeSessionId();
    }
}

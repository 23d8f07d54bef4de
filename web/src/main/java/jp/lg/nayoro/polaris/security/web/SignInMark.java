package jp.lg.nayoro.polaris.security.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Remembers in the session that its first request after signing in was seen. That request is the one the container kept while
 * it asked for the password; it may be what a page left open by somebody else sent in the background.
 */
final class SignInMark {

    private static final String SEEN = "polaris.signInSeen";

    private SignInMark() {}

    static boolean isFirst(HttpServletRequest request) {
        return request.getUserPrincipal() != null && request.getSession().getAttribute(SEEN) == null;
    }

    static void seen(HttpServletRequest request) {
        request.getSession().setAttribute(SEEN, true);
    }
}

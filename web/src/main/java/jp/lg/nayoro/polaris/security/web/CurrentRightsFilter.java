package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;
import java.util.Set;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.omnifaces.util.Servlets;

import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.security.service.SignInSucceeded;

/**
 * Holds the session against the database at each request: where the account, the member of staff or the institution may not
 * work any more, the roles are others than those of the session, or its holder switched to another workplace meanwhile, the
 * session ends (OWASP ASVS 8.3.2, 7.4.2).
 */
public class CurrentRightsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ROLES = Set.of(
            Role.SECRETARIAT, Role.FACILITY_MANAGER, Role.STAFF, Role.AUDITOR, Role.PRIVACY_OFFICER, Role.IT_OPERATOR);

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Event<SignInSucceeded> signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null
                || RequestPath.of(request).isResource()
                || SessionStage.isHalf(request)) {
            chain.doFilter(request, response);
        } else if (caller.find().filter(now -> isStill(request, now)).isPresent()) {
            if (isReplayed(request)) {
                Servlets.facesRedirect(request, response, "home.xhtml");
            } else {
                chain.doFilter(request, response);
            }
        } else if (request.getParameter("omnifaces.event") != null) {
            // The page just left says goodbye: nothing is done, and the next request ends the session with a word about
            // it.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            endSession(request, response);
        }
    }

    private static boolean isStill(HttpServletRequest request, Caller now) {
        return !SignInMark.isElsewhere(request, now.staff())
                && ROLES.stream().allMatch(role -> request.isUserInRole(role) == now.has(role));
    }

    /** Tells of the first request after signing in; one that was kept to change something is not done now. */
    private boolean isReplayed(HttpServletRequest request) {
        if (!SignInMark.isFirst(request)) {
            return false;
        }
        SignInMark.seen(request, caller.get().staff());
        signedIn.fire(new SignInSucceeded(request.getRemoteUser()));
        return request.getMethod().equals("POST") && !RequestPath.of(request).isApi();
    }

    static void endSession(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.logout();
        request.getSession().invalidate();
        if (RequestPath.of(request).isApi()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            Servlets.facesRedirect(request, response, "login.xhtml?ended=true");
        }
    }
}

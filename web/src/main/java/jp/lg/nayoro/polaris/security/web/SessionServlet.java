package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.security.service.Proof;

/**
 * 画面のロック. What the script of a page tells of the one before it: somebody is there (alive), nobody is (lock), it is still the
 * same person (prove). Statuses only: 204 done, 403 wrong, 423 locked, 401 the session is over.
 */
@WebServlet("/session/*")
public class SessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LOCKED = 423;
    static final int WRONG_ALLOWED = 5;

    @Inject
    transient Proof proof;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var stage = SessionStage.of(request);
        switch (String.valueOf(request.getPathInfo())) {
            case "/alive" -> response.setStatus(stage.isLocked() ? LOCKED : HttpServletResponse.SC_NO_CONTENT);
            case "/lock" -> {
                stage.lock();
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case "/prove" -> prove(stage, request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void prove(SessionStage stage, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        if (proof.holds(request.getRemoteUser(), request.getParameter("secret"))) {
            stage.prove(LocalDateTime.now(clock));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (stage.wrong() < WRONG_ALLOWED) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            request.logout();
            request.getSession().invalidate();
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}

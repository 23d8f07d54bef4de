package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.omnifaces.util.Servlets;
import org.wildfly.security.auth.server.SecurityDomain;

import jp.lg.nayoro.polaris.security.service.CallerSession;
import jp.lg.nayoro.polaris.security.service.SecondFactorService;
import jp.lg.nayoro.polaris.security.service.SecondStep;
import jp.lg.nayoro.polaris.security.service.SessionStanding;
import jp.lg.nayoro.polaris.security.service.TerminalDoor;

/**
 * Stands between the container's login and everything else. Until the second factor was shown nothing opens but the page
 * that asks for it, and that runs as nobody: no role works, in pages and in EJBs. A session that was locked, or left alone for
 * too long, opens nothing but the question for the password. One that was ended, or begun at a terminal that is blocked, is
 * over at once.
 */
public class SessionGateFilter extends HttpFilter {

    static final String SECOND_STEP = "second-step.xhtml";
    static final String CONFIRM = "confirm.xhtml";

    private static final long serialVersionUID = 1L;
    private static final int GRACE_MINUTES = 1; // the page locks itself on time; this is for pages without script
    private static final Set<String> ALWAYS_OPEN = Set.of("/sign-out", "/login.xhtml");
    private static final Set<String> OPEN_WHILE_LOCKED =
            Set.of("/" + CONFIRM, "/session/prove", "/session/alive", "/session/lock");

    @Inject
    transient SecondFactorService factors;

    @Inject
    transient TerminalDoor terminals;

    @Inject
    transient SessionStanding standing;

    @Inject
    transient CallerSession callerSession;

    @Inject
    transient CurrentRules rules;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = RequestPath.of(request);
        if (request.getUserPrincipal() == null || path.isResource()) {
            chain.doFilter(request, response);
            return;
        }
        var stage = SessionStage.of(request);
        if (stage.isNew()) {
            begin(stage, request, response);
        }
        if (!stands(stage, request)) {
            CurrentRightsFilter.endSession(request, response);
        } else if (ALWAYS_OPEN.contains(path.value())) {
            asNobody(request, response, chain);
        } else if (stage.needsStep()) {
            beforeSecondStep(path, stage, request, response, chain);
        } else if (stage.step() == SecondStep.PROGRAM && !path.isApi()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isLocked(stage) && !OPEN_WHILE_LOCKED.contains(path.value())) {
            refuseWhileLocked(path, stage, request, response);
        } else {
            passOn(path, stage, request, response, chain);
        }
    }

    private void begin(SessionStage stage, HttpServletRequest request, HttpServletResponse response) {
        var login = request.getRemoteUser();
        var token = TerminalCookie.in(request);
        var terminal = token.flatMap(terminals::known);
        terminal.ifPresent(id -> {
            terminals.used(id, login);
            TerminalCookie.give(token.orElseThrow(), request, response);
        });
        stage.begin(factors.stepFor(login, terminal.orElse(null)), terminal.orElse(null), LocalDateTime.now(clock));
    }

    private boolean stands(SessionStage stage, HttpServletRequest request) {
        return standing.stands(request.getRemoteUser(), stage.begunAt())
                && (stage.terminal() == null || terminals.isInUse(stage.terminal()));
    }

    private static void beforeSecondStep(
            RequestPath path,
            SessionStage stage,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        if (path.value().equals("/" + SECOND_STEP)) {
            asNobody(request, response, chain);
        } else if (path.isApi() || path.value().startsWith("/session/") || path.isPush()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            lead(SECOND_STEP, stage, request, response);
        }
    }

    private static void asNobody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SessionStage.markHalf(request);
        try {
            SecurityDomain.getCurrent().getAnonymousSecurityIdentity().runAs((Callable<Void>) () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private boolean isLocked(SessionStage stage) {
        if (!stage.wasActiveSince(LocalDateTime.now(clock).minusMinutes(rules.getIdleMinutes() + GRACE_MINUTES))) {
            stage.lock();
        }
        return stage.isLocked();
    }

    private static void refuseWhileLocked(
            RequestPath path, SessionStage stage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (path.isApi() || path.isPush()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (Servlets.isFacesAjaxRequest(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><changes>"
                            + "<eval>Polaris.lockScreen()</eval></changes></partial-response>");
        } else {
            lead(CONFIRM, stage, request, response);
        }
    }

    private void passOn(
            RequestPath path,
            SessionStage stage,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        callerSession.ofPage(stage.provenAt());
        if (!path.isPush() && !stage.isLocked()) {
            stage.touch(LocalDateTime.now(clock));
        }
        chain.doFilter(request, response);
    }

    /** To a page that asks; what was to be seen is remembered, what was to be done is not. */
    private static void lead(String page, SessionStage stage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getMethod().equals("GET") && !Servlets.isFacesAjaxRequest(request)) {
            stage.want(request);
        }
        Servlets.facesRedirect(request, response, page);
    }
}

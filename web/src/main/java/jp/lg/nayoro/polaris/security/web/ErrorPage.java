package jp.lg.nayoro.polaris.security.web;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.omnifaces.util.Faces;

import jp.lg.nayoro.polaris.security.service.AccessRefused;

/**
 * The error pages. Absent, not open to one's role, and hidden by the gate are one page with one status, so that
 * nothing tells a hidden person from none; what was refused is told to the ledger.
 */
@Named
@RequestScoped
public class ErrorPage {

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
    private static final String LOGGED_BY_OMNIFACES = "org.omnifaces.exception_uuid";

    @Inject
    HttpServletRequest request;

    @Inject
    Event<AccessRefused> refused;

    private String reference;

    /** Before the page for absent things is rendered. Whom the sign-in led to another's page is led to the own first one. */
    public void absent() {
        if (isRefused() && SignInMark.isFirst(request)) {
            Faces.redirect("home.xhtml");
            return;
        }
        if (isRefused()) {
            refused.fire(new AccessRefused(path()));
        }
        answer(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Before the page for a failure is rendered: whatever OmniFaces did not log yet is logged here, once. */
    public void failed() {
        Object logged = request.getAttribute(LOGGED_BY_OMNIFACES);
        reference = logged == null ? UUID.randomUUID().toString() : logged.toString();
        if (logged == null) {
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(Level.SEVERE, cause, () -> "[" + reference + "] failed at " + path());
        }
        answer(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Before the page for a letter that cannot be printed is rendered. What the town's IT can do stands in the log. */
    public void unprintable() {
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.warning(() -> cause.getMessage());
        answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Before the page for an expired view is rendered. */
    public void expired() {
        answer(HttpServletResponse.SC_CONFLICT);
    }

    public String getReference() {
        return reference;
    }

    /** Where the user was, with its query; the host is left out, so that it leads nowhere else. */
    public String getReopenUrl() {
        return Optional.ofNullable(request.getHeader("Referer"))
                .map(URI::create)
                .filter(from ->
                        from.getRawPath() != null && from.getRawPath().startsWith(request.getContextPath() + "/"))
                .map(from ->
                        from.getRawQuery() == null ? from.getRawPath() : from.getRawPath() + "?" + from.getRawQuery())
                .orElse(request.getContextPath() + "/home.xhtml");
    }

    /** A partial response is only shown by the page that asked where its status is good. */
    private static void answer(int status) {
        Faces.setResponseStatus(Faces.isAjaxRequest() ? HttpServletResponse.SC_OK : status);
    }

    private boolean isRefused() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return exception instanceof EJBAccessException
                || Integer.valueOf(HttpServletResponse.SC_FORBIDDEN).equals(status);
    }

    private String path() {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}

package jp.lg.nayoro.polaris.record.web.fhir;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.SystemDoor;
import jp.lg.nayoro.polaris.security.service.SystemEntry;

/**
 * 接続システムの入口. Whoever brings the secret of a token acts in this request as that system, in the role SYSTEM and in no other,
 * through to the EJBs. Who is signed in at a browser goes on as they are; nobody is both at once.
 */
public class SystemTokenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";
    private static final String CAPABILITIES = "/fhir/r4/metadata";

    @Inject
    transient SystemDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var header = request.getHeader("Authorization");
        boolean token = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        if (!reads(request)) {
            response.setHeader("Allow", "GET, HEAD");
            refuse(request, response, 405, IssueType.NOTSUPPORTED, "fhir.message.error.read_only");
        } else if (token && request.getUserPrincipal() != null) {
            refuse(request, response, 400, IssueType.LOGIN, "fhir.message.error.both");
        } else if (token) {
            enter(header.substring(BEARER.length()).strip(), request, response, chain);
        } else if (request.getUserPrincipal() != null || CAPABILITIES.equals(request.getPathInfo())) {
            chain.doFilter(request, response);
        } else {
            unknown(request, response);
        }
    }

    /** A search by body is a reading, too. */
    private static boolean reads(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> true;
            case "POST" ->
                request.getPathInfo() != null && request.getPathInfo().endsWith("/_search");
            default -> false;
        };
    }

    private void enter(String secret, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var entry = door.enter(secret);
        if (entry instanceof SystemEntry.Open open) {
            as(open.login(), request, response, chain);
        } else if (entry instanceof SystemEntry.TooFast tooFast) {
            response.setIntHeader("Retry-After", tooFast.seconds());
            refuse(request, response, 429, IssueType.THROTTLED, "fhir.message.error.too_fast", tooFast.seconds());
        } else {
            unknown(request, response);
        }
    }

    private static void as(String login, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var system = SecurityDomain.getCurrent()
                .createAdHocIdentity(login)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.of(Role.SYSTEM)));
        try {
            system.runAs((Callable<Void>) () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"polaris\"");
        refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, IssueType.LOGIN, "fhir.message.error.token");
    }

    private static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            IssueType type,
            String key,
            Object... parameters)
            throws IOException {
        var accept = request.getHeader("Accept");
        var format = FhirFormat.of(accept != null && accept.contains("xml") ? "xml" : null, List.<MediaType>of());
        response.setStatus(status);
        response.setContentType(format.contentType());
        response.getWriter().write(format.text(FhirFormat.refusal(type, key, parameters)));
    }
}

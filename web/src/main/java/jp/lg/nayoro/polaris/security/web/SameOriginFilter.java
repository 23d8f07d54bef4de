package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses what another site makes a browser send (CSRF): every request that may change something must come from a page of
 * our own. The view state of Faces guards pages too; this also guards what is not a Faces page. Calls under {@code /api/}
 * carry a header of ours, which no form of another site can add.
 */
public class SameOriginFilter extends HttpFilter {

    public static final String CLIENT_HEADER = "X-Polaris-Client";

    private static final long serialVersionUID = 1L;
    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ONLY_READ.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site == null || OWN_SITES.contains(site))
                && (origin == null || isSameHost(origin, request.getHeader("Host")))
                && (!RequestPath.of(request).isApi()
                        || request.getHeader(CLIENT_HEADER) != null
                        || bringsToken(request));
    }

    /** A token stands in a header that no other site can make a browser send, and no browser sends by itself. */
    private static boolean bringsToken(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.startsWith("Bearer ");
    }

    private static boolean isSameHost(String origin, String host) {
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException noOriginAtAll) {
            return false;
        }
    }
}

package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * Turns what a service hides or refuses into the status the error page answers to. Left to the container, every denial would
 * stand in the server log with a stack trace, though the ledger has told it already and nothing is broken.
 */
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (NotFoundException | EJBAccessException thrown) {
            answer(response, thrown);
        } catch (ServletException wrapped) {
            if (wrapped.getRootCause() instanceof RuntimeException cause && statusOf(cause) != 0) {
                answer(response, cause);
            } else {
                throw wrapped;
            }
        }
    }

    private static void answer(HttpServletResponse response, RuntimeException thrown) throws IOException {
        if (response.isCommitted()) {
            throw thrown;
        }
        response.sendError(statusOf(thrown));
    }

    private static int statusOf(RuntimeException thrown) {
        if (thrown instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return thrown instanceof EJBAccessException ? HttpServletResponse.SC_FORBIDDEN : 0;
    }
}

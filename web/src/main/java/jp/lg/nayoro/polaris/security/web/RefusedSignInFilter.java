package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.security.service.SignInRefused;

/** The container forwards a refused sign-in to the login page: here it is told to the ledger. */
public class RefusedSignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Event<SignInRefused> refused;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String typed = request.getParameter("j_username");
        if (typed != null && request.getParameter("failed") != null) {
            refused.fire(new SignInRefused(typed));
        }
        chain.doFilter(request, response);
    }
}

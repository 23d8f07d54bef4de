package jp.lg.nayoro.polaris.security.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** ログアウト. Only by POST, so that no link can sign anybody out. What the browser kept of us goes too. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getParameter("omnifaces.event") != null) {
            return; // the end of a view, which OmniFaces tells to a form, is no wish to leave
        }
        request.logout();
        request.getSession().invalidate();
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(request.getContextPath() + "/login.xhtml?out=true");
    }
}

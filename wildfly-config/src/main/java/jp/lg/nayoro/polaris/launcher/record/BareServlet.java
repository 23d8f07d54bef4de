package jp.lg.nayoro.polaris.launcher.record;

import java.io.IOException;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Returns the bytes that were put there, and does nothing else: what the server and the way to it cost without us. It stands in a
 * war of its own beside the EAR of a measurement ({@link BareWar}), never in the product.
 */
@WebServlet("/page")
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient volatile byte[] page = {};

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page = request.getInputStream().readAllBytes();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}

package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.net.URLEncoder;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.consent.service.ConsentSheetService;
import jp.lg.nayoro.polaris.consent.service.ScanDocument;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 同意書の写し, shown in the browser. The type is the one found in the content, and the browser may guess no other; should a
 * document hold a script nevertheless, the policy lets it do nothing.
 */
@WebServlet("/consent/scan")
public class ScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsentSheetService sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("sheet");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(sheets.scan(Long.parseLong(id)), response);
        } catch (NotFoundException absentOrHidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static void send(ScanDocument scan, HttpServletResponse response) throws IOException {
        var name = URLEncoder.encode(scan.fileName(), UTF_8).replace("+", "%20");
        response.setContentType(scan.mediaType());
        response.setContentLength(scan.content().length);
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        response.getOutputStream().write(scan.content());
    }
}

package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;
import java.net.URLEncoder;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.record.entity.DocumentKind;
import jp.lg.nayoro.polaris.record.service.OpenedDocument;
import jp.lg.nayoro.polaris.record.service.OriginService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 文書, shown in the page or handed on. It came from outside: the type is the one found in its content, the browser may guess no
 * other, and whatever it holds it may run nothing, fetch nothing, and be framed by nobody but our own pages.
 */
@WebServlet("/record/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    @Inject
    transient OriginService origins;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(origins.document(Long.parseLong(id)), request.getParameter("save") != null, response);
        } catch (NotFoundException absentOrHidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(OpenedDocument document, boolean save, HttpServletResponse response) throws IOException {
        boolean shown = document.kind().inPage() && !save;
        var page = shown && document.kind() == DocumentKind.XML ? CdaPage.of(document.content()) : null;
        var content = page == null ? document.content() : page.getBytes(UTF_8);
        var name = URLEncoder.encode(document.fileName(), UTF_8).replace("+", "%20");
        response.setContentType(page != null ? "text/html; charset=UTF-8" : typeOf(document, shown));
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", policy(document.kind()));
        response.getOutputStream().write(content);
    }

    /** A sandbox allows no plugin, and browsers show a PDF by one; their viewers run no script of a PDF's against the page. */
    private static String policy(DocumentKind kind) {
        return kind == DocumentKind.PDF
                ? NOTHING + "; object-src 'self'; plugin-types application/pdf"
                : NOTHING + "; sandbox";
    }

    /** Words in whichever character set the browser finds; XML that is no CDA is shown as it is written. */
    private static String typeOf(OpenedDocument document, boolean shown) {
        return shown && document.kind() == DocumentKind.XML ? "text/plain" : document.mediaType();
    }
}

package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.record.entity.DocumentKind;
import jp.lg.nayoro.polaris.record.service.OpenedDocument;
import jp.lg.nayoro.polaris.record.service.OriginService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.ForeignFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 文書, shown in the page or handed on. It came from outside: the type is the one found in its content, the browser may guess no
 * other, and whatever it holds it may run nothing, fetch nothing, and be framed by nobody but our own pages.
 */
@WebServlet("/record/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

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
        var type = page != null ? "text/html; charset=UTF-8" : typeOf(document, shown);
        ForeignFile.describe(response, document.fileName(), type, document.kind() == DocumentKind.PDF, shown);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Words in whichever character set the browser finds; XML that is no CDA is shown as it is written. */
    private static String typeOf(OpenedDocument document, boolean shown) {
        return shown && document.kind() == DocumentKind.XML ? "text/plain" : document.mediaType();
    }
}

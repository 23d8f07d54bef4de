package jp.lg.nayoro.polaris.board.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.board.service.BoardFileService;
import jp.lg.nayoro.polaris.board.service.OpenedFile;
import jp.lg.nayoro.polaris.board.service.file.AcceptedType;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.ForeignFile;

/** 添付ファイル, shown in the page or handed on; a video is sent in the parts the player asks for. */
@WebServlet("/board/file")
public class BoardFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BoardFileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long number = Long.parseLong(id);
            var file = request.getParameter("small") == null ? files.attachment(number) : files.thumbnail(number);
            send(file, request, response);
        } catch (NotFoundException absentOrHidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(OpenedFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean pdf = file.mediaType().equals(AcceptedType.PDF.mediaType());
        boolean viewable = pdf || file.mediaType().matches("(image|video)/.*");
        boolean shown = viewable && request.getParameter("save") == null;
        ForeignFile.describe(response, file.name(), file.mediaType(), pdf, shown);
        response.setHeader("Accept-Ranges", "bytes");
        long size = file.content().size();
        var span = ByteSpan.of(request.getHeader("Range"), size);
        if (span.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (!span.get().whole()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", span.get().contentRange(size));
        }
        response.setContentLengthLong(span.get().length());
        file.content().copy(span.get().from(), span.get().until(), response.getOutputStream());
    }
}

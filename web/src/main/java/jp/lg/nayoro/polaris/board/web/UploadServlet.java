package jp.lg.nayoro.polaris.board.web;

import java.io.IOException;
import java.net.URLDecoder;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.board.service.UploadResult;
import jp.lg.nayoro.polaris.board.service.UploadResult.Refused;
import jp.lg.nayoro.polaris.board.service.UploadResult.Uploaded;
import jp.lg.nayoro.polaris.board.service.UploadService;
import jp.lg.nayoro.polaris.board.service.file.FileCheck;
import jp.lg.nayoro.polaris.board.service.file.UploadRefusal;
import jp.lg.nayoro.polaris.security.web.SameOriginFilter;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 添付ファイルの受け取り. The body is the file and nothing else, so that the server writes no copy of it to its disk; its name
 * stands in a header, so that it reaches no log of addresses. The client header is one that no other site can make a browser
 * send.
 */
@WebServlet("/board/upload")
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME_HEADER = "X-Polaris-File-Name";

    @Inject
    transient UploadService uploads;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var resident = request.getParameter("resident");
        if (request.getHeader(SameOriginFilter.CLIENT_HEADER) == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (resident == null || !resident.matches("[0-9]{1,18}")) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getContentLengthLong() > FileCheck.LARGEST) {
            answer(new Refused(UploadRefusal.TOO_LARGE), response);
        } else {
            take(new ResidentId(Long.parseLong(resident)), request, response);
        }
    }

    private void take(ResidentId resident, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var content = request.getInputStream().readNBytes(FileCheck.LARGEST + 1);
        try {
            answer(uploads.upload(resident, name(request.getHeader(NAME_HEADER)), content), response);
        } catch (NotFoundException absentOrHidden) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String name(String header) {
        try {
            return header == null ? "" : URLDecoder.decode(header, UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static void answer(UploadResult result, HttpServletResponse response) throws IOException {
        var told = Json.createObjectBuilder();
        if (result instanceof Uploaded uploaded) {
            told.add("id", uploaded.file().id()).add("name", uploaded.file().name());
        } else if (result instanceof Refused refused) {
            response.setStatus(422);
            told.add("refusal", refused.refusal().name());
        }
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(told.build().toString().getBytes(UTF_8));
    }
}

package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.consent.service.paper.PaperService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 届いた写し, shown in the browser while it waits. */
@WebServlet("/consent/waiting-scan")
public class WaitingScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaperService papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("scan");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            ScanServlet.send(papers.content(Long.parseLong(id)), response);
        } catch (NotFoundException absentOrHidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

package jp.lg.nayoro.polaris.organization.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.organization.service.FacilityApplicationService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Paper;

/** 結果通知書 as PDF. */
@WebServlet("/organization/result-letter")
public class ResultLetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FacilityApplicationService papers;

    @Inject
    transient Paper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("application");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            paper.send(ResultLetter.of(papers.print(Long.parseLong(id))), response);
        } catch (NotFoundException absentOrNotDecided) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

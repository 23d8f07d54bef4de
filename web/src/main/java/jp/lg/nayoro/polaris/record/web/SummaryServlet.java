package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.record.service.summary.SummaryService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Paper;

/** 救急サマリー as PDF. */
@WebServlet("/record/summary-letter")
public class SummaryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SummaryService summaries;

    @Inject
    transient PersonBarService persons;

    @Inject
    transient SummaryLetter letter;

    @Inject
    transient Paper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var resident = Parameters.resident(request.getParameter("resident"));
            var summary = summaries.print(resident);
            paper.send(letter.of(persons.of(resident), summary), response);
        } catch (NotFoundException absentOrHidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

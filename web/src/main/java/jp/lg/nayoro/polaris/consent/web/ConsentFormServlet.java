package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.consent.service.paper.PaperService;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Paper;

/** 同意書 as PDF, filled in for a resident. Each print has a symbol of its own. */
@WebServlet("/consent/form-print")
public class ConsentFormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaperService papers;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Clock clock;

    @Inject
    transient Paper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("resident");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var form = papers.print(new ResidentId(Long.parseLong(id)));
            paper.send(ConsentFormLetter.of(form, caller.get().name(), LocalDateTime.now(clock)), response);
        } catch (NotFoundException absentOrHidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

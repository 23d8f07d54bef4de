package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.consent.service.AsOfService;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Paper;

/** その日の同意 as a PDF: resident, day and moment of knowledge stand in the address as they were asked on the screen. */
@WebServlet("/consent/asof-letter")
public class AsOfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AsOfService asOf;

    @Inject
    transient AsOfLetter letters;

    @Inject
    transient Paper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var resident = request.getParameter("resident");
        if (resident == null || !resident.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var id = Long.parseLong(resident);
            var day = LocalDate.parse(String.valueOf(request.getParameter("day")));
            var known = LocalDateTime.parse(String.valueOf(request.getParameter("known")));
            paper.send(letters.of(id, asOf.answer(new ResidentId(id), day, known)), response);
        } catch (DateTimeParseException | NotFoundException absentOrHidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

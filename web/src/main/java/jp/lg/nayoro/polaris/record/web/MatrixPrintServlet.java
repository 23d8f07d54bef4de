package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.record.service.RecordService;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.service.paper.PaperSize;
import jp.lg.nayoro.polaris.shared.web.Paper;

/** 診療情報の印刷. The matrix as it is on the screen, on A4 or A3; what cannot be read of the address is as on the page. */
@WebServlet("/record/print")
public class MatrixPrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RecordService records;

    @Inject
    transient PersonBarService persons;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Clock clock;

    @Inject
    transient Paper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var resident = Parameters.resident(request.getParameter("resident"));
            var span =
                    Parameters.span(request.getParameter("span"), request.getParameter("until"), LocalDate.now(clock));
            var matrix = records.printMatrix(resident, span, Parameters.grouping(request.getParameter("by")));
            var sheet =
                    new MatrixPaper(persons.of(resident), matrix, Parameters.onlyFilled(request.getParameter("rows")));
            var size = "A3".equals(request.getParameter("paper")) ? PaperSize.A3_LANDSCAPE : PaperSize.A4_LANDSCAPE;
            var printer = caller.get();
            paper.send(
                    sheet.letter(size, printer.name() + "（" + printer.facilityName() + "）", LocalDateTime.now(clock)),
                    response);
        } catch (NotFoundException absentOrHidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

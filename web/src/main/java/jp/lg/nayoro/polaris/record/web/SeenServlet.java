package jp.lg.nayoro.polaris.record.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.record.service.news.RecordVisitService;
import jp.lg.nayoro.polaris.record.service.news.TodayService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 見たという知らせ. A page that was in front of somebody tells so (scripts/seen.js), of one resident or, without one, of 今日の気づき. It is
 * a POST of its own, so that neither a prefetched nor a forged address counts as a visit ({@code SameOriginFilter}).
 */
@WebServlet("/record/seen")
public class SeenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RecordVisitService visits;

    @Inject
    transient TodayService today;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        try {
            var at = LocalDateTime.parse(String.valueOf(request.getParameter("at")));
            var resident = request.getParameter("resident");
            if (resident == null) {
                today.looked(at);
            } else {
                visits.seen(Parameters.resident(resident), at);
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (DateTimeException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotFoundException absentOrHidden) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

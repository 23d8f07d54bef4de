package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.consent.service.scope.ScopeNoticeService;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Paper;

/**
 * 利用施設の参加・脱退のお知らせ as PDF: got, the text of the public notice; posted, a letter for each person still to be told, since printing
 * those marks them as told.
 */
@WebServlet("/consent/scope-letters")
public class ScopeLettersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ScopeNoticeService notices;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Clock clock;

    @Inject
    transient Paper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var change = notices.change(changeIn(request));
            paper.send(ScopeLetter.toAll(change, caller.get().name(), LocalDateTime.now(clock)), response);
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            print(changeIn(request), request, response);
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void print(long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var change = notices.change(id);
        var people = notices.printLetters(id);
        if (people.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/consent/scopenotice.xhtml?change=" + id);
            return;
        }
        var now = LocalDateTime.now(clock);
        var printedBy = caller.get().name();
        paper.send(
                people.stream()
                        .map(person -> ScopeLetter.to(person, change, printedBy, now))
                        .toList(),
                response);
    }

    private static long changeIn(HttpServletRequest request) {
        var id = request.getParameter("change");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            throw new NotFoundException("ScopeChange", id);
        }
        return Long.parseLong(id);
    }
}

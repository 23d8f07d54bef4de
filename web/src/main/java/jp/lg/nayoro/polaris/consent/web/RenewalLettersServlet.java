package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.consent.service.worklist.ConsentWorklistService;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.web.Paper;

/** 更新の案内 as one PDF: for each person a letter and the form. Posted, since printing marks them as told. */
@WebServlet("/consent/reminder-letters")
public class RenewalLettersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WORKLIST = "/consent/worklist.xhtml";

    @Inject
    transient ConsentWorklistService worklist;

    @Inject
    transient Paper paper;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Clock clock;

    /** Somebody loaded the address anew: there is nothing to print without pressing the button. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + WORKLIST);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var mails = worklist.printLetters();
        if (mails.isEmpty()) {
            response.sendRedirect(request.getContextPath() + WORKLIST);
            return;
        }
        var now = LocalDateTime.now(clock);
        var printedBy = caller.get().name();
        paper.send(
                mails.stream()
                        .flatMap(mail -> Stream.of(
                                RenewalLetter.of(mail.consent(), printedBy, now),
                                ConsentFormLetter.of(mail.form(), printedBy, now)))
                        .toList(),
                response);
    }
}

package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.consent.service.withdrawal.WithdrawalService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Paper;

/** 同意撤回完了通知書 as PDF, of the last withdrawal of a resident. */
@WebServlet("/consent/withdrawal-letter")
public class WithdrawalLetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WithdrawalService withdrawals;

    @Inject
    transient MatchingService residents;

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
            var resident = new ResidentId(Long.parseLong(id));
            var account = withdrawals.printLetter(resident);
            var person = residents.cardOf(resident).resident();
            paper.send(WithdrawalLetter.of(person, account, caller.get().name(), LocalDateTime.now(clock)), response);
        } catch (NotFoundException absentOrHidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

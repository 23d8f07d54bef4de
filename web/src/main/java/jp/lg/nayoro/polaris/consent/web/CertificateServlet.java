package jp.lg.nayoro.polaris.consent.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.lg.nayoro.polaris.consent.service.certificate.ViewCertificateService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Paper;

/** 閲覧証明書 as a PDF: resident and period stand in the address as they were asked on the screen. */
@WebServlet("/consent/certificate-letter")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ViewCertificateService certificates;

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
            var from = LocalDate.parse(String.valueOf(request.getParameter("from")));
            var until = LocalDate.parse(String.valueOf(request.getParameter("until")));
            var certificate = certificates.print(resident, from, until);
            var now = LocalDateTime.now(clock);
            paper.send(
                    CertificateLetter.of(
                            resident.value(),
                            addressee(resident),
                            certificate,
                            caller.get().name(),
                            now),
                    response);
        } catch (DateTimeParseException | NotFoundException absentOrHidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String[] addressee(ResidentId resident) {
        if (!caller.get().has(Role.SECRETARIAT)) {
            return new String[0];
        }
        var person = residents.cardOf(resident).resident();
        return Letterhead.addressee(person.postalCode(), person.address(), person.name());
    }
}

package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.consent.service.certificate.ViewCertificate;
import jp.lg.nayoro.polaris.consent.service.certificate.ViewCertificateService;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Today;

/** 閲覧証明書. Opens with the last year. */
@Named
@ViewScoped
public class ConsentCertificateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ViewCertificateService certificates;

    @Inject
    Today today;

    @Min(1)
    private Long residentId;

    @NotNull
    private LocalDate from;

    @NotNull
    private LocalDate until;

    private Long answered;
    private ViewCertificate certificate;

    public void load() {
        until = today.day();
        from = until.minusYears(1).plusDays(1);
        if (residentId != null) {
            ask();
        }
    }

    public void ask() {
        certificate = null;
        if (until.isBefore(from)) {
            tell("until", "audit_list.message.error.ends_before_start");
            return;
        }
        try {
            certificate = certificates.show(new ResidentId(residentId), from, until);
            answered = residentId;
        } catch (NotFoundException absent) {
            tell("number", "consent_asof.message.error.nobody");
        }
    }

    private static void tell(String field, String problem) {
        FieldProblem.tellAll("certificateForm", List.of(new FieldProblem(field, problem)));
    }

    public Long getResidentId() {
        return residentId;
    }

    public void setResidentId(Long residentId) {
        this.residentId = residentId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Long getAnswered() {
        return answered;
    }

    public ViewCertificate getCertificate() {
        return certificate;
    }
}

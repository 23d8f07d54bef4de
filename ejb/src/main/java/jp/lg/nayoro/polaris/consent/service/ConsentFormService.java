package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ConsentPolicy;
import jp.lg.nayoro.polaris.consent.entity.FormVersion;
import jp.lg.nayoro.polaris.consent.entity.FormVersionRow;
import jp.lg.nayoro.polaris.consent.entity.SignAgainRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 同意書の様式と期間. The versions of the form with their wording, who is to sign again, and for how long a consent holds. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ConsentFormService {

    public static final int PAGE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** All versions, newest first. */
    @RolesAllowed({Role.SECRETARIAT, Role.STAFF, Role.FACILITY_MANAGER})
    @Audited("consent.forms")
    public List<FormVersionRow> versions() {
        return em.createNamedQuery(FormVersion.ROWS, FormVersionRow.class).getResultList();
    }

    /** What somebody agreed to who signed that version. */
    @RolesAllowed({Role.SECRETARIAT, Role.STAFF, Role.FACILITY_MANAGER, Role.AUDITOR, Role.PRIVACY_OFFICER})
    @Audited("consent.forms")
    public FormWording wording(String label) {
        return em.createNamedQuery(FormVersion.LABELLED, FormVersion.class)
                .setParameter("label", label)
                .getResultStream()
                .findFirst()
                .map(form -> new FormWording(form.getLabel(), form.getValidFrom(), form.getWording()))
                .orElseThrow(() -> new NotFoundException("Version of the form", label));
    }

    /** Publishes a version, for good. */
    @Audited("consent.publish")
    public PublicationResult publish(@NotNull NewFormVersion form) {
        trail.current().telling("form " + form.label());
        if (versions().stream()
                .anyMatch(known -> known.label().equals(form.label().strip()))) {
            return new PublicationResult.LabelTaken();
        }
        var version = new FormVersion(
                form.label(),
                form.wording(),
                form.validFrom(),
                form.signAgain(),
                form.signBy(),
                caller.get().staff(),
                LocalDateTime.now(clock));
        em.persist(version);
        em.flush(); // gives the version its id
        return new PublicationResult.Published(version.getId());
    }

    /** Who holds an older form although this version asks them to sign again; in the order of their kana. */
    @Audited("consent.signagain")
    public SignAgainPage signAgain(long form, int page) {
        var rows = em.createNamedQuery(FormVersion.TO_SIGN_AGAIN, SignAgainRow.class)
                .setParameter("form", form)
                .setParameter("today", LocalDate.now(clock))
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        var total = em.createNamedQuery(FormVersion.COUNT_TO_SIGN_AGAIN, Long.class)
                .setParameter("form", form)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
        trail.current().telling("form %d page %d of %d".formatted(form, page + 1, total));
        return new SignAgainPage(rows, page, total);
    }

    /** For how many months a consent holds unless the clerk writes otherwise. */
    @RolesAllowed({Role.SECRETARIAT, Role.STAFF})
    @Audited("consent.term")
    public int termMonths() {
        return em.createNamedQuery(ConsentPolicy.NEWEST_FIRST, ConsentPolicy.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ConsentPolicy::getTermMonths)
                .orElse(ConsentPolicy.RELEASE_TERM_MONTHS);
    }

    /** @throws IllegalArgumentException when it is shorter than a month or longer than ten years; the page asks before */
    @Audited("consent.setterm")
    public void setTerm(int months, @NotBlank @Size(max = 500) String reason) {
        trail.current().telling(months + " months");
        em.persist(new ConsentPolicy(months, reason.strip(), caller.get().staff(), LocalDateTime.now(clock)));
    }
}

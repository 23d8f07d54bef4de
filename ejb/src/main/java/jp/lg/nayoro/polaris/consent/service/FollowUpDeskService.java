package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ApplicationForm;
import jp.lg.nayoro.polaris.consent.entity.ApplicationKind;
import jp.lg.nayoro.polaris.consent.entity.ConsentApplication;
import jp.lg.nayoro.polaris.consent.entity.ConsentStanding;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.ConsentStep;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.PaperScan;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 更新・範囲変更の登録. The secretariat looks at what a paper changes against the consent it follows, and registers it as it would at the
 * counter ({@link ConsentService}). Receiving and sending back is {@link ConsentApplicationService}'s.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class FollowUpDeskService {

    /** A consent that ran out while the paper was under way is renewed all the same. */
    private static final Set<ConsentStanding> MAY_BE_FOLLOWED =
            EnumSet.of(ConsentStanding.IN_FORCE, ConsentStanding.ENDING_SOON, ConsentStanding.EXPIRED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    DisclosurePolicy gate;

    @Inject
    PapersUnderWay papers;

    @Inject
    ConsentWords words;

    @Inject
    ConsentService consents;

    /** @throws NotFoundException when there is no such paper, or it is an enrolment's */
    @Audited("consent.compare")
    public FollowUp compare(long id) {
        var paper = papers.following(id);
        var before = papers.followed(paper);
        gate.require(before.getResident(), DataCategory.IDENTITY);
        return new FollowUp(
                id,
                paper.getKind(),
                paper.getState(),
                paper.getMissing(),
                before.getResident(),
                before.standingOn(LocalDate.now(clock)),
                words.of(before),
                words.of(paper.form().orElseThrow()),
                papers.scansOf(id));
    }

    /** 登録, with the scans that came along. @throws NotFoundException as {@link #compare} */
    @Audited("consent.register")
    public RegistrationResult register(long id) {
        var paper = papers.following(id);
        var before = papers.followed(paper);
        gate.require(before.getResident(), DataCategory.IDENTITY);
        trail.current().telling("paper " + id);
        if (!ConsentStep.isPossible(paper.getState(), ConsentState.REGISTERED)) {
            return new RegistrationResult.NotFrom(paper.getState());
        }
        var standing = before.standingOn(LocalDate.now(clock));
        if (!MAY_BE_FOLLOWED.contains(standing)) {
            return new RegistrationResult.Overtaken(standing);
        }
        var scans = papers.scansOf(id).stream()
                .map(scan -> em.find(PaperScan.class, scan.id()))
                .toList();
        var form = signed(paper.form().orElseThrow(), scans);
        var result = paper.getKind() == ApplicationKind.CHANGE
                ? consents.change(before.getResident(), form)
                : consents.renew(before.getResident(), form);
        return result instanceof RenewalResult.Renewed renewed
                ? registered(paper, scans, renewed)
                : new RegistrationResult.Refused(result);
    }

    private RegistrationResult registered(
            ConsentApplication paper, List<PaperScan> scans, RenewalResult.Renewed renewed) {
        var by = caller.get().staff();
        var now = LocalDateTime.now(clock);
        paper.become(renewed.consent(), by, now);
        scans.forEach(scan -> scan.use(by, now));
        return new RegistrationResult.Registered(renewed.consent());
    }

    private static SignedForm signed(ApplicationForm paper, List<PaperScan> scans) {
        return new SignedForm(
                UUID.randomUUID(),
                paper.scope(),
                paper.getValidFrom(),
                paper.getValidUntil(),
                paper.signature(),
                scans.stream()
                        .map(scan -> new ScannedPaper(scan.getFileName(), scan.getContent()))
                        .toList());
    }
}

package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.Applicant;
import jp.lg.nayoro.polaris.consent.entity.ApplicationForm;
import jp.lg.nayoro.polaris.consent.entity.ApplicationKind;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentApplication;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.PaperScan;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 更新・範囲変更の送付. Who cares for a person takes the new signature and sends paper and scan to the secretariat. Nothing changes until
 * the secretariat has registered it ({@link FollowUpDeskService}).
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class FollowUpService {

    private static final String SENT_AGAIN = "施設が送り直したため";

    /** One that came back does not count: who sent it may never send it again. */
    private static final Set<ConsentState> ON_THEIR_WAY = EnumSet.of(ConsentState.SIGNED, ConsentState.RECEIVED);

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

    /** @throws NotFoundException when the caller does not care for them under a consent in force: hidden and absent look alike */
    @Audited("consent.follow")
    public FollowedConsent inForce(ResidentId resident) {
        var inForce = words.of(consent(ground(resident)));
        return new FollowedConsent(applicant(resident), caller.get().facility(), inForce, inForce, null);
    }

    /**
     * What came back, to be mended.
     *
     * @throws NotFoundException also when the paper is another institution's, or of an enrolment
     */
    @Audited("consent.follow")
    public FollowedConsent sentBack(long id) {
        var paper = papers.following(id);
        var resident = papers.followed(paper).getResident();
        trail.current().telling("paper " + id);
        return new FollowedConsent(
                applicant(resident),
                caller.get().facility(),
                words.of(consent(ground(resident))),
                words.of(paper.form().orElseThrow()),
                paper.getMissing());
    }

    /** @throws NotFoundException as {@link #inForce} */
    @Audited("consent.send")
    public SendingResult send(ResidentId resident, ApplicationKind kind, SignedForm form) {
        var before = locked(ground(resident));
        return refusal(kind, before, form).orElseGet(() -> {
            var by = caller.get();
            var signature = form.signature();
            var paper = new ConsentApplication(
                            by.facility(),
                            applicant(resident),
                            signature.formVersion(),
                            signature.signedOn(),
                            by.staff(),
                            LocalDateTime.now(clock))
                    .following(kind, before.id());
            em.persist(paper);
            return sent(paper, resident, form);
        });
    }

    /** Once more after it came back; what it said before stays on record. @throws NotFoundException as {@link #sentBack} */
    @Audited("consent.send")
    public SendingResult sendAgain(long id, SignedForm form) {
        var paper = papers.following(id);
        var resident = papers.followed(paper).getResident();
        var before = locked(ground(resident));
        if (paper.getState() != ConsentState.RETURNED) {
            return new SendingResult.NotFrom(paper.getState());
        }
        if (!papers.followed(paper).equals(before)) {
            return new SendingResult.Overtaken();
        }
        return refusal(paper.getKind(), before, form).orElseGet(() -> {
            papers.scansOf(id).forEach(scan -> em.find(PaperScan.class, scan.id())
                    .discard(caller.get().staff(), LocalDateTime.now(clock), SENT_AGAIN));
            return sent(paper, resident, form);
        });
    }

    /** Caring for the person goes by the team and a consent: who broke the glass only looks. */
    private ConsentId ground(ResidentId resident) {
        return Optional.ofNullable(gate.requireCareTeam(resident).consent())
                .orElseThrow(() -> new NotFoundException("Resident", resident));
    }

    private Optional<SendingResult> refusal(ApplicationKind kind, Consent before, SignedForm form) {
        if (isUnderWay(before.id())) {
            return Optional.of(new SendingResult.WaitsAlready());
        }
        if (form.scans().isEmpty()) {
            return Optional.of(new SendingResult.NoScan());
        }
        return kind == ApplicationKind.CHANGE && form.scope().equals(before.scope())
                ? Optional.of(new SendingResult.SameScope())
                : Optional.empty();
    }

    private SendingResult sent(ConsentApplication paper, ResidentId resident, SignedForm form) {
        var by = caller.get().staff();
        var now = LocalDateTime.now(clock);
        var says = new ApplicationForm(form.scope(), form.validFrom(), form.validUntil(), form.signature());
        paper.sign(says, by, now);
        em.flush(); // gives the paper its id
        form.scans()
                .forEach(scan ->
                        em.persist(new PaperScan(scan.fileName(), scan.content(), by, now).sentWith(paper, resident)));
        trail.current().telling("paper " + paper.getId());
        return new SendingResult.Sent(paper.getId());
    }

    private boolean isUnderWay(ConsentId consent) {
        return em.createNamedQuery(ConsentApplication.FOLLOWING, Long.class)
                .setParameter("consent", consent)
                .setParameter("states", ON_THEIR_WAY)
                .setMaxResults(1)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    private Applicant applicant(ResidentId resident) {
        var person = em.find(Resident.class, resident.value());
        return new Applicant(null, person.getName(), person.getNameKana(), person.getBirthDate());
    }

    /** Of two who send at once the second finds the first one's paper. */
    private Consent locked(ConsentId id) {
        return em.find(Consent.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Consent consent(ConsentId id) {
        return em.find(Consent.class, id.value());
    }
}

package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.identity.entity.DecisionRow;
import jp.lg.nayoro.polaris.identity.entity.LinkedRegistrationRow;
import jp.lg.nayoro.polaris.identity.entity.OpinionRow;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.identity.service.online.JudgedPair;
import jp.lg.nayoro.polaris.identity.service.online.Judging;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * 名寄せ. Proposes which registrations probably are of one resident, and shows what agrees and what does not. It links nothing:
 * that is for a person, in {@link LinkingService}. A pair somebody refused is not proposed again.
 */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class MatchingService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    @Inject
    SecondOpinions opinions;

    @Inject
    Judging judging;

    /** @throws NotFoundException when there is no such resident */
    @Audited("identity.card")
    public ResidentCard cardOf(ResidentId resident) {
        var detail = residentDetail(resident);
        var linked = em.createNamedQuery(Registration.LINKED_ROWS, LinkedRegistrationRow.class)
                .setParameter("resident", resident)
                .getResultList();
        return new ResidentCard(detail, JapaneseCalendar.age(detail.birthDate(), LocalDate.now(clock)), linked);
    }

    /** The registrations that await 名寄せ and may be of this resident. */
    @Audited("identity.candidates")
    public Candidates candidatesFor(ResidentId resident) {
        var detail = residentDetail(resident);
        var judged = judging.candidatesOf(resident);
        var registrations = registrationDetails(
                        judged.list().stream().map(JudgedPair::registration).toList())
                .stream()
                .collect(toMap(RegistrationDetail::id, identity()));
        var list = judged.list().stream()
                .map(pair -> candidate(pair, detail, registrations.get(pair.registration())))
                .toList();
        trail.current().telling("found=" + list.size());
        return new Candidates(list, judged.crowded());
    }

    /** @throws NotFoundException when there is no such registration */
    @Audited("identity.registration")
    public RegistrationDetail registrationOf(RegistrationId registration) {
        return registrationDetail(registration);
    }

    /** The residents this registration may be of. */
    @Audited("identity.candidates")
    public Candidates candidatesFor(RegistrationId registration) {
        var detail = registrationDetail(registration);
        var judged = judging.candidatesOf(registration);
        var candidates = candidates(judged.list(), detail);
        trail.current().telling("found=" + candidates.size());
        return new Candidates(candidates, judged.crowded());
    }

    /** @throws NotFoundException when there is no such resident or registration */
    @Audited("identity.compare")
    public PairComparison compare(ResidentId resident, RegistrationId registration) {
        var history = em.createNamedQuery(RegistrationDecision.HISTORY_OF_PAIR, DecisionRow.class)
                .setParameter("registration", registration)
                .setParameter("resident", resident)
                .getResultList();
        var detail = registrationDetail(registration);
        var candidates = candidates(judging.withRivals(registration, resident).list(), detail);
        var pair = candidates.stream()
                .filter(candidate -> candidate.resident().resident().equals(resident))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Resident", resident));
        var rivals = candidates.stream().filter(other -> other != pair).toList();
        return new PairComparison(
                pair, history, rivals, opinions.needed(pair.judgement()), waitingOpinion(resident, registration));
    }

    private OpinionRow waitingOpinion(ResidentId resident, RegistrationId registration) {
        return em.createNamedQuery(OpinionRow.OF_PAIR, OpinionRow.class)
                .setParameter("registration", registration)
                .setParameter("resident", resident)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<MatchCandidate> candidates(List<JudgedPair> judged, RegistrationDetail registration) {
        Map<Long, ResidentDetail> residents =
                residentDetails(judged.stream().map(JudgedPair::resident).toList()).stream()
                        .collect(toMap(ResidentDetail::id, identity()));
        return judged.stream()
                .filter(pair -> residents.containsKey(pair.resident()))
                .map(pair -> candidate(pair, residents.get(pair.resident()), registration))
                .toList();
    }

    private static MatchCandidate candidate(JudgedPair pair, ResidentDetail resident, RegistrationDetail registration) {
        return new MatchCandidate(resident, registration, pair.judgement(), pair.untiedBefore());
    }

    private ResidentDetail residentDetail(ResidentId id) {
        return residentDetails(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Resident", id));
    }

    private List<ResidentDetail> residentDetails(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createNamedQuery(Resident.DETAILS, ResidentDetail.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private RegistrationDetail registrationDetail(RegistrationId id) {
        return registrationDetails(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Registration", id));
    }

    private List<RegistrationDetail> registrationDetails(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createNamedQuery(Registration.DETAILS, RegistrationDetail.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}

package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.identity.entity.DecisionKind;
import jp.lg.nayoro.polaris.identity.entity.DecisionRow;
import jp.lg.nayoro.polaris.identity.entity.LinkedRegistrationRow;
import jp.lg.nayoro.polaris.identity.entity.OpinionRow;
import jp.lg.nayoro.polaris.identity.entity.PairDecision;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;
import jp.lg.nayoro.polaris.identity.entity.RegistrationRow;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

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
        var sharing = SharedKeys.of(em, RegistrationRow.IDS_SHARING_A_KEY, detail.demographics());
        var decided = lastDecisions(
                RegistrationDecision.LAST_OF_PAIRS_OF_RESIDENT, "resident", resident, d -> d.registration()
                        .value());
        var list = registrationDetails(sharing.ids()).stream()
                .filter(RegistrationDetail::awaits)
                .filter(registration -> decided.get(registration.id()) != DecisionKind.REFUSED)
                .map(registration -> MatchCandidate.of(
                        detail, registration, decided.get(registration.id()) == DecisionKind.UNLINKED))
                .filter(MatchCandidate::proposed)
                .sorted(MatchCandidate.LIKELIEST_FIRST)
                .toList();
        trail.current().telling("found=" + list.size());
        return new Candidates(list, sharing.incomplete());
    }

    /** @throws NotFoundException when there is no such registration */
    @Audited("identity.registration")
    public RegistrationDetail registrationOf(RegistrationId registration) {
        return registrationDetail(registration);
    }

    /** The residents this registration may be of. */
    @Audited("identity.candidates")
    public Candidates candidatesFor(RegistrationId registration) {
        var candidates = residentsLike(registrationDetail(registration));
        trail.current().telling("found=" + candidates.list().size());
        return candidates;
    }

    /** @throws NotFoundException when there is no such resident or registration */
    @Audited("identity.compare")
    public PairComparison compare(ResidentId resident, RegistrationId registration) {
        var history = em.createNamedQuery(RegistrationDecision.HISTORY_OF_PAIR, DecisionRow.class)
                .setParameter("registration", registration)
                .setParameter("resident", resident)
                .getResultList();
        var detail = registrationDetail(registration);
        var unlinkedBefore = !history.isEmpty() && history.get(0).kind() == DecisionKind.UNLINKED;
        var pair = MatchCandidate.of(residentDetail(resident), detail, unlinkedBefore);
        var rivals = residentsLike(detail).list().stream()
                .filter(rival -> !rival.resident().resident().equals(resident))
                .toList();
        return new PairComparison(
                pair, history, rivals, opinions.neededFor(pair), waitingOpinion(resident, registration));
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

    private Candidates residentsLike(RegistrationDetail registration) {
        var sharing = SharedKeys.of(em, Resident.IDS_SHARING_A_KEY, registration.demographics());
        var decided = lastDecisions(
                RegistrationDecision.LAST_OF_PAIRS_OF_REGISTRATION,
                "registration",
                registration.registration(),
                d -> d.resident().value());
        var list = residentDetails(sharing.ids()).stream()
                .filter(resident -> decided.get(resident.id()) != DecisionKind.REFUSED)
                .map(resident ->
                        MatchCandidate.of(resident, registration, decided.get(resident.id()) == DecisionKind.UNLINKED))
                .filter(MatchCandidate::proposed)
                .sorted(MatchCandidate.LIKELIEST_FIRST)
                .toList();
        return new Candidates(list, sharing.incomplete());
    }

    private Map<Long, DecisionKind> lastDecisions(
            String query, String parameter, Object id, Function<PairDecision, Long> otherSide) {
        return em.createNamedQuery(query, PairDecision.class).setParameter(parameter, id).getResultList().stream()
                .collect(toMap(otherSide, PairDecision::kind));
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

package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.OwnPatientRow;
import jp.lg.nayoro.polaris.identity.entity.DisputedLink;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.service.LinkSuspension;
import jp.lg.nayoro.polaris.identity.service.SearchKind;
import jp.lg.nayoro.polaris.identity.service.SearchTerms;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.toSet;

/**
 * 自施設の患者一覧. An institution sees its own patients as it sent them, and which of them are 加入者, as far as their consents
 * include it; of the others it learns nothing, not even that they enrolled. It can say that one is not its patient.
 */
@Stateless
@RolesAllowed({Role.FACILITY_MANAGER, Role.STAFF})
public class OwnPatientService {

    public static final int PAGE = 50;

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.OwnPatientRow(
                r.id, r.localId, r.name, r.nameKana, r.birthDate, r.sex, r.resident)
            FROM Registration r
            WHERE r.facility = :facility""";

    private static final String ENROLLED = " AND EXISTS (SELECT c.id FROM Consent c, Resident p"
            + " WHERE p.id = c.resident AND c.resident = r.resident AND p.diedOn IS NULL AND p.movedOutOn IS NULL AND "
            + OwnPatientRow.SHARED_WITH + ")";

    private static final Map<SearchKind, String> TYPED = Map.of(
            SearchKind.KANA, " AND (r.localId = :typed OR r.kanaKey LIKE :prefix)",
            SearchKind.NAME, " AND (r.localId = :typed OR r.nameKey LIKE :prefix)",
            SearchKind.BIRTH_DATE, " AND (r.localId = :typed OR r.birthDate = :birthDate)",
            SearchKind.INSURED_NUMBER, " AND (r.localId = :typed OR r.insuredNumber = :key)");

    private static final String BY_NUMBER = " AND r.localId = :typed";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    LinkSuspension suspension;

    /** By kana; {@code typed} may be empty, else it is a number of the institution, a name or a birthday. */
    @Audited("consent.patients")
    public OwnPatientPage patients(@Size(max = 200) String typed, boolean enrolledOnly, int page) {
        var parameters = new LinkedHashMap<String, Object>();
        var jpql = ROWS + typedPart(typed, parameters) + (enrolledOnly ? ENROLLED : "") + " ORDER BY r.kanaKey, r.id";
        if (enrolledOnly) {
            parameters.put("today", LocalDate.now(clock));
        }
        var query = em.createQuery(jpql, OwnPatientRow.class)
                .setParameter("facility", facility())
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1);
        parameters.forEach(query::setParameter);
        var rows = query.getResultList();
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        trail.current().telling("page %d found=%d".formatted(page + 1, shown.size()));
        return new OwnPatientPage(inView(shown), page, rows.size() > PAGE);
    }

    /**
     * 当機関の患者ではない: from this moment on nobody sees it as the resident's.
     *
     * @throws NotFoundException when it is not of the caller's institution
     */
    @Audited("consent.dispute")
    public DisputeResult dispute(RegistrationId id, @NotBlank @Size(max = 500) String reason) {
        var registration = Optional.ofNullable(em.find(Registration.class, id.value()))
                .filter(found -> found.getFacility().equals(facility()))
                .orElseThrow(() -> new NotFoundException("Registration", id));
        var enrolled = registration.resident().map(holder -> !enrolledAmong(List.of(holder))
                .isEmpty());
        if (!enrolled.orElse(false)) {
            return new DisputeResult.NotShown();
        }
        trail.current().about(registration.resident().get());
        suspension.dispute(registration, reason.strip());
        return new DisputeResult.Suspended();
    }

    private static String typedPart(String typed, Map<String, Object> parameters) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        var terms = SearchTerms.of(typed);
        parameters.put("typed", typed.strip());
        switch (terms.kind()) {
            case KANA, NAME -> parameters.put("prefix", terms.prefix());
            case BIRTH_DATE -> parameters.put("birthDate", terms.birthDate());
            case INSURED_NUMBER -> parameters.put("key", terms.key());
            case NOTHING, NO_SUCH_DAY -> {
                return BY_NUMBER;
            }
        }
        return TYPED.get(terms.kind());
    }

    private List<OwnPatient> inView(List<OwnPatientRow> rows) {
        var enrolled = enrolledAmong(rows.stream()
                .map(OwnPatientRow::resident)
                .filter(Objects::nonNull)
                .collect(toSet()));
        var disputed = disputedAmong(rows);
        return rows.stream()
                .map(row -> new OwnPatient(
                        row.id(),
                        row.localId(),
                        row.name(),
                        row.nameKana(),
                        row.birthDate(),
                        row.sex(),
                        row.resident() != null && enrolled.contains(row.resident()),
                        disputed.contains(new RegistrationId(row.id()))))
                .toList();
    }

    private Set<ResidentId> enrolledAmong(Collection<ResidentId> residents) {
        if (residents.isEmpty()) {
            return Set.of();
        }
        return em.createNamedQuery(OwnPatientRow.ENROLLED_AMONG, Long.class)
                .setParameter("residents", residents)
                .setParameter("facility", facility())
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(ResidentId::new)
                .collect(toSet());
    }

    private Set<RegistrationId> disputedAmong(List<OwnPatientRow> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createNamedQuery(DisputedLink.OPEN_AMONG, RegistrationId.class)
                .setParameter(
                        "registrations",
                        rows.stream().map(row -> new RegistrationId(row.id())).toList())
                .getResultList());
    }

    private FacilityId facility() {
        return caller.get().facility();
    }
}

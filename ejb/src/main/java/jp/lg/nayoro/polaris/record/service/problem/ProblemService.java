package jp.lg.nayoro.polaris.record.service.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.ProblemRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.record.service.lab.LabMarks;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * 病歴. 病名・既往歴, アレルギー, 入退院, 血液型 and 感染症の標識 of one person, of all institutions inside the consent. It says what they
 * say, and advises nothing. The number of statements does not grow with institutions or entries.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class ProblemService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    DisclosurePolicy policy;

    @Inject
    SharedSources shared;

    @Inject
    LabMarks marks;

    /** @throws NotFoundException when the caller may not know the person */
    @Audited("record.problems")
    public Problems problems(ResidentId resident) {
        var scope = policy.requireCareTeam(resident).scope();
        var sources = shared.of(resident, scope).stream().collect(toMap(SourceInstitution::registration, identity()));
        boolean diagnoses = scope.covers(DataCategory.DIAGNOSIS);
        var rows = diagnoses && !sources.isEmpty() ? rowsOf(sources) : List.<ProblemRow>of();
        var today = LocalDate.now(clock);
        return new Problems(
                diagnoses,
                Diagnoses.of(of(rows, EntryCategory.CONDITION), sources, today),
                Allergy.of(of(rows, EntryCategory.ALLERGY), sources),
                Stays.of(of(rows, EntryCategory.ENCOUNTER), sources, today),
                scope.covers(DataCategory.LAB) ? marks.bloodTypes(sources) : null,
                scope.covers(DataCategory.INFECTION) ? marks.infections(sources) : null);
    }

    private List<ProblemRow> rowsOf(Map<RegistrationId, SourceInstitution> sources) {
        return em.createNamedQuery(ProblemRow.OF_LIFETIME, ProblemRow.class)
                .setParameter("registrations", sources.keySet())
                .getResultList();
    }

    private static List<ProblemRow> of(List<ProblemRow> rows, EntryCategory category) {
        return rows.stream().filter(row -> row.category() == category).toList();
    }
}

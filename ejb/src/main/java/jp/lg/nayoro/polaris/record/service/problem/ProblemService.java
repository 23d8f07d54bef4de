package jp.lg.nayoro.polaris.record.service.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
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
        var rows = diagnoses && !sources.isEmpty() ? rowsOf(scope, sources) : List.<ProblemRow>of();
        var today = LocalDate.now(clock);
        return new Problems(
                diagnoses,
                Diagnoses.of(of(rows, EntryCategory.CONDITION), sources, today),
                Allergy.of(of(rows, EntryCategory.ALLERGY), sources),
                Stays.of(of(rows, EntryCategory.ENCOUNTER), sources, today),
                marks.bloodTypes(scope, sources),
                marks.infections(scope, sources));
    }

    private List<ProblemRow> rowsOf(ConsentScope scope, Map<RegistrationId, SourceInstitution> sources) {
        return shared.entries(ProblemRow.OF_LIFETIME, ProblemRow.class, scope)
                .setParameter("registrations", sources.keySet())
                .getResultList();
    }

    private static List<ProblemRow> of(List<ProblemRow> rows, EntryCategory category) {
        return rows.stream().filter(row -> row.category() == category).toList();
    }
}

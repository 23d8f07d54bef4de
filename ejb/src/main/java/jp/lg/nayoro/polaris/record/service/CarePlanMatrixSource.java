package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.care.entity.CarePlanForm;
import jp.lg.nayoro.polaris.care.service.CarePlanRows;
import jp.lg.nayoro.polaris.care.service.CarePlanSheet;
import jp.lg.nayoro.polaris.care.service.PlannedNeed;
import jp.lg.nayoro.polaris.care.service.ServicePlan;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

/**
 * ケアプラン as 記録: 第1表 and 第2表 under the day of the plan, in the office's own words. They are 介護情報, so beside the row's own
 * kind of data the consent must cover that kind, too.
 */
@ApplicationScoped
public class CarePlanMatrixSource implements MatrixSource {

    private static final Set<CarePlanForm> FORMS = Set.of(CarePlanForm.TABLE_1, CarePlanForm.TABLE_2);

    @Inject
    CarePlanRows plans;

    @Inject
    SharedSources shared;

    @Override
    public Set<MatrixRow> rows() {
        return Set.of(MatrixRow.NOTE);
    }

    @Override
    public List<SourceCount> countsByDay(ResidentId resident, ConsentScope scope, LocalDate from, LocalDate to) {
        if (!scope.covers(DataCategory.CARE)) {
            return List.of();
        }
        return plans.daysOf(resident, FORMS, from, to).stream()
                .filter(planned -> scope.covers(planned.facility()))
                .map(planned ->
                        new SourceCount(MatrixRow.NOTE, planned.day(), (int) planned.sheets(), planned.facility()))
                .toList();
    }

    @Override
    public List<SourceSummary> summaries(
            ResidentId resident, ConsentScope scope, MatrixRow row, LocalDate from, LocalDate to) {
        if (!scope.covers(DataCategory.CARE)) {
            return List.of();
        }
        Map<RegistrationId, SourceInstitution> sources =
                shared.of(resident, scope).stream().collect(toMap(SourceInstitution::registration, identity()));
        return plans.ofResident(resident, FORMS).stream()
                .filter(sheet -> sources.containsKey(sheet.registration()))
                .filter(sheet -> sheet.plannedOn() != null
                        && !sheet.plannedOn().isBefore(from)
                        && !sheet.plannedOn().isAfter(to))
                .map(sheet -> summary(sheet, sources.get(sheet.registration())))
                .toList();
    }

    private static SourceSummary summary(CarePlanSheet sheet, SourceInstitution source) {
        return new SourceSummary(sheet.recordedAt(), sheet.form().title(), null, source.name(), text(sheet), null);
    }

    private static String text(CarePlanSheet sheet) {
        return sheet.form() == CarePlanForm.TABLE_1 ? policy(ServicePlan.of(sheet)) : needs(PlannedNeed.of(sheet));
    }

    private static String policy(ServicePlan plan) {
        return Stream.of(plan.wishes(), plan.policy()).filter(Objects::nonNull).collect(joining("\n"));
    }

    /** Each need with its goals and services, a line each; what the office left blank is left out. */
    private static String needs(List<PlannedNeed> needs) {
        List<String> lines = new ArrayList<>();
        for (var need : needs) {
            lines.add("・" + Objects.requireNonNullElse(need.need(), ""));
            for (var goal : need.longGoals()) {
                lines.add(goal.goal());
                for (var step : goal.shortGoals()) {
                    lines.add(step.goal());
                    step.services().forEach(service -> lines.add(joined(service)));
                }
            }
        }
        return lines.stream()
                .filter(line -> line != null && !line.isBlank())
                .distinct()
                .collect(joining("\n"));
    }

    private static String joined(PlannedNeed.PlannedService service) {
        return Stream.of(service.content(), service.kind(), service.providerName(), service.frequency())
                .filter(Objects::nonNull)
                .collect(joining("　"));
    }
}

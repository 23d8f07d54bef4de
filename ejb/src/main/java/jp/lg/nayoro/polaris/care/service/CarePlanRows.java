package jp.lg.nayoro.polaris.care.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.care.entity.CarePlanForm;
import jp.lg.nayoro.polaris.care.entity.CarePlanLine;
import jp.lg.nayoro.polaris.care.entity.CarePlanRow;
import jp.lg.nayoro.polaris.care.entity.PlannedDay;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * ケアプラン as offices handed them over and as they hold now, the newest first. It asks nobody: a service that shows them asks
 * the {@code DisclosurePolicy} first. Where an office sent one plan to several others, the newest copy stands for it.
 */
@Dependent
public class CarePlanRows {

    @PersistenceContext
    EntityManager em;

    public List<CarePlanSheet> ofRegistration(RegistrationId registration, Collection<CarePlanForm> forms) {
        return sheets(em.createNamedQuery(CarePlanRow.CURRENT_OF_REGISTRATION, CarePlanLine.class)
                .setParameter("registration", registration)
                .setParameter("forms", forms)
                .getResultList());
    }

    /** Of all registrations that are tied to the resident. */
    public List<CarePlanSheet> ofResident(ResidentId resident, Collection<CarePlanForm> forms) {
        return sheets(em.createNamedQuery(CarePlanRow.CURRENT_OF_RESIDENT, CarePlanLine.class)
                .setParameter("resident", resident)
                .setParameter("forms", forms)
                .getResultList());
    }

    /** The days of the plans alone, of all registrations that are tied to the resident. */
    public List<PlannedDay> daysOf(ResidentId resident, Collection<CarePlanForm> forms, LocalDate from, LocalDate to) {
        return em.createNamedQuery(CarePlanRow.DAYS_OF_RESIDENT, PlannedDay.class)
                .setParameter("resident", resident)
                .setParameter("forms", forms)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private static List<CarePlanSheet> sheets(List<CarePlanLine> lines) {
        Map<List<Object>, List<CarePlanLine>> sets = lines.stream()
                .collect(groupingBy(line -> List.of(line.registration(), line.setKey()), LinkedHashMap::new, toList()));
        List<CarePlanSheet> sheets = new ArrayList<>();
        sets.values().forEach(copies -> sheets.add(sheet(newestOf(copies))));
        return sheets;
    }

    private static List<CarePlanLine> newestOf(List<CarePlanLine> copies) {
        var newest = copies.stream()
                .max(comparing(CarePlanLine::recordedAt).thenComparing(CarePlanLine::id))
                .orElseThrow();
        return copies.stream()
                .filter(line -> line.receiverNumber().equals(newest.receiverNumber()))
                .toList();
    }

    private static CarePlanSheet sheet(List<CarePlanLine> lines) {
        var first = lines.get(0);
        return new CarePlanSheet(
                first.registration(),
                first.form(),
                first.formVersion(),
                first.plannedOn(),
                first.targetMonth(),
                first.recordedAt(),
                lines.stream()
                        .map(line -> new PlanCells(line.rowNumber(), line.subtotal(), CarePlanCells.read(line.cells())))
                        .toList());
    }
}

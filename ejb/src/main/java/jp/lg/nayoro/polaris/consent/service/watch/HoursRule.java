package jp.lg.nayoro.polaris.consent.service.watch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.AlertKind;
import jp.lg.nayoro.polaris.consent.entity.LedgerLine;
import jp.lg.nayoro.polaris.consent.entity.Suspicion;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.Comparator.naturalOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

/**
 * 時間外の閲覧: outside the hours that the institution gave, or between 22:00 and 6:00 where it gave none; at no time where people
 * work at night. One a night and person.
 */
@ApplicationScoped
public class HoursRule implements WatchRule {

    private static final Set<FacilityKind> AWAKE_AT_NIGHT =
            Set.of(FacilityKind.HOSPITAL, FacilityKind.RESIDENTIAL, FacilityKind.HOME_NURSING);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Suspicion> in(List<LedgerLine> stretch) {
        var lines = stretch.stream()
                .filter(line -> line.isOfSomebody() && line.facility() != null)
                .toList();
        var hours = lines.stream().map(LedgerLine::facility).distinct().collect(toMap(identity(), this::hoursOf));
        return lines.stream()
                .filter(line ->
                        !hours.get(line.facility()).hold(line.occurredAt().toLocalTime()))
                .collect(groupingBy(
                        line -> new StaffNight(line.staff(), evening(line, hours.get(line.facility()))),
                        LinkedHashMap::new,
                        toList()))
                .entrySet()
                .stream()
                .map(found -> suspicion(found.getKey(), found.getValue()))
                .toList();
    }

    private WorkingHours hoursOf(FacilityId id) {
        var facility = em.find(Facility.class, id.value());
        return facility == null || AWAKE_AT_NIGHT.contains(facility.getKind())
                ? WorkingHours.ALWAYS
                : WorkingHours.read(facility.profile().getOfficeHours());
    }

    private static LocalDate evening(LedgerLine line, WorkingHours hours) {
        return hours.isMorning(line.occurredAt().toLocalTime()) ? line.day().minusDays(1) : line.day();
    }

    private static Suspicion suspicion(StaffNight night, List<LedgerLine> lines) {
        var first =
                lines.stream().map(LedgerLine::occurredAt).min(naturalOrder()).orElseThrow();
        return new Suspicion(
                AlertKind.OUT_OF_HOURS,
                night.staff(),
                null,
                night.evening().toString(),
                first.format(CLOCK) + " (" + lines.size() + ")",
                first);
    }

    private record StaffNight(StaffId staff, LocalDate evening) {}
}

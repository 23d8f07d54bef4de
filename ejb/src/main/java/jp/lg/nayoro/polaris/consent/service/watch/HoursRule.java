package jp.lg.nayoro.polaris.consent.service.watch;

import java.time.LocalDate;
import java.time.LocalTime;
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
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

/** 時間外の閲覧: between 22:00 and 6:00 at an institution that does not work at night. One a night and person. */
@ApplicationScoped
public class HoursRule implements WatchRule {

    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final Set<FacilityKind> AWAKE_AT_NIGHT =
            Set.of(FacilityKind.HOSPITAL, FacilityKind.RESIDENTIAL, FacilityKind.HOME_NURSING);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Suspicion> in(List<LedgerLine> stretch) {
        var night = stretch.stream()
                .filter(line -> line.isOfSomebody() && isNight(line.occurredAt().toLocalTime()))
                .toList();
        if (night.isEmpty()) {
            return List.of();
        }
        var asleep = closedAtNight(night.stream().map(LedgerLine::facility).collect(toSet()));
        return night.stream()
                .filter(line -> asleep.contains(line.facility()))
                .collect(groupingBy(line -> new StaffNight(line.staff(), evening(line)), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(found -> suspicion(found.getKey(), found.getValue()))
                .toList();
    }

    static boolean isNight(LocalTime time) {
        return !time.isBefore(NIGHT) || time.isBefore(MORNING);
    }

    private static LocalDate evening(LedgerLine line) {
        return line.occurredAt().toLocalTime().isBefore(MORNING) ? line.day().minusDays(1) : line.day();
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

    private Set<FacilityId> closedAtNight(Set<FacilityId> facilities) {
        return facilities.stream()
                .filter(id -> id != null)
                .map(id -> em.find(Facility.class, id.value()))
                .filter(facility -> facility != null && !AWAKE_AT_NIGHT.contains(facility.getKind()))
                .map(Facility::id)
                .collect(toSet());
    }

    private record StaffNight(StaffId staff, LocalDate evening) {}
}

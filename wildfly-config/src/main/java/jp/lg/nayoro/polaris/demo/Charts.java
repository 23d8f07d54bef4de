package jp.lg.nayoro.polaris.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;

/** Who is a patient or user of which institutions: one to four each, and which of these registrations still await 名寄せ. */
final class Charts {

    private static final int MOST = 4;
    private static final int EVERY_SO_MANY_AWAITS = 14;
    private static final List<FacilityKind> CARE = List.of(
            FacilityKind.HOME_NURSING,
            FacilityKind.CARE_MANAGEMENT,
            FacilityKind.DAY_CARE,
            FacilityKind.DENTAL,
            FacilityKind.HOME_CARE,
            FacilityKind.RESIDENTIAL);

    private final Places places;
    private final Names names;
    private final Map<Long, TsvTable.Line> shared = TsvTable.lines("shared-residents.tsv").stream()
            .collect(Collectors.toMap(line -> (long) line.whole("resident"), Function.identity()));
    private final List<Person> strangers;
    private final List<Chart> all = new ArrayList<>();
    private final Map<Person, List<Chart>> byPerson = new HashMap<>();
    private final List<Chart> ofPlanners = new ArrayList<>();

    Charts(Places places, Names names, People people) {
        this.places = places;
        this.names = names;
        this.strangers = people.strangers();
        people.residents().forEach(person -> open(person, true));
        people.strangers().forEach(person -> open(person, false));
        people.residents().forEach(this::openLater);
        people.residents().forEach(this::openAtPlanner);
    }

    List<Chart> all() {
        return all;
    }

    /** Of people who have not joined. */
    List<Chart> ofStrangers() {
        return strangers.stream().flatMap(person -> of(person).stream()).toList();
    }

    /** Of the offices that hand over the plans they make; there is nothing else of these. */
    List<Chart> ofPlanners() {
        return ofPlanners;
    }

    List<Chart> of(Person person) {
        return byPerson.get(person);
    }

    Optional<Chart> of(Person person, FacilityKind kind) {
        return of(person).stream().filter(chart -> chart.place().kind() == kind).findFirst();
    }

    private void open(Person person, boolean resident) {
        var visited = resident ? visited(person) : Set.of(places.of(1 + person.id() % 14));
        var charts = new ArrayList<Chart>();
        for (var place : visited) {
            var last = charts.size() == visited.size() - 1;
            var linked = resident && !(last && awaits(person, charts.size()));
            charts.add(add(person, place, linked));
        }
        byPerson.put(person, List.copyOf(charts));
    }

    /** Institutions that came to know somebody after all others: so that their charts move nobody else's. */
    private void openLater(Person person) {
        var line = shared.get(person.id());
        if (line == null || line.list("later").isEmpty()) {
            return;
        }
        var charts = new ArrayList<>(byPerson.get(person));
        for (var place : line.list("later")) {
            charts.add(add(person, places.of(Long.parseLong(place)), true));
        }
        byPerson.put(person, List.copyOf(charts));
    }

    private void openAtPlanner(Person person) {
        var line = shared.get(person.id());
        if (line != null && line.text("planner") != null) {
            ofPlanners.add(add(person, places.of(line.whole("planner")), true));
        }
    }

    private Chart add(Person person, Place place, boolean linked) {
        var id = all.size() + 1L;
        var spelling = new Spelling(person, place, names, Dice.of("spelling", id), !linked);
        var chart = new Chart(id, person, place, localId(person, place), spelling, linked);
        all.add(chart);
        return chart;
    }

    /** The last of two or more registrations of some people, and of all twins and namesakes, is not tied yet. */
    private static boolean awaits(Person person, int others) {
        var pair = Pair.of(person.id());
        var confusable = pair != null && pair.kind() != Pair.Kind.COUPLE;
        return others > 0 && person.id() > 15 && (confusable || person.id() % EVERY_SO_MANY_AWAITS == 0);
    }

    private Set<Place> visited(Person person) {
        var fixed = shared.get(person.id());
        if (fixed != null) {
            return fixed.list("places").stream()
                    .map(id -> places.of(Long.parseLong(id)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        var dice = Dice.of("places", person.id());
        var visited = new LinkedHashSet<Place>();
        visited.add(familyDoctor(dice));
        if (dice.chance(0.92)) {
            visited.add(dice.oneOf(places.ofKind(FacilityKind.PHARMACY)));
        }
        if (dice.chance(0.45)) {
            visited.add(specialist(person, dice));
        }
        for (var kind : CARE) {
            if (visited.size() < MOST && dice.chance(0.22)) {
                visited.add(dice.oneOf(places.ofKind(kind)));
            }
        }
        return visited;
    }

    private Place familyDoctor(Dice dice) {
        var doctors = places.all().stream()
                .filter(place -> place.kind() == FacilityKind.HOSPITAL || "内科".equals(place.department()))
                .toList();
        return dice.oneOf(doctors, place -> place.id() == 1 ? 3 : 1);
    }

    private Place specialist(Person person, Dice dice) {
        return places.ofKind(FacilityKind.CLINIC).stream()
                .filter(clinic -> !"内科".equals(clinic.department()))
                .filter(clinic -> person.conditions().stream()
                        .anyMatch(condition -> condition.department().equals(clinic.department())))
                .findFirst()
                .orElseGet(() -> dice.oneOf(places.ofKind(FacilityKind.HOSPITAL)));
    }

    /** Patient numbers look different from house to house. */
    private static String localId(Person person, Place place) {
        var number = 10_000 + person.id() * 61 + place.id() * 7;
        return switch (place.kind()) {
            case HOSPITAL -> "%010d".formatted(number);
            case PHARMACY -> "%06d".formatted(number);
            case CLINIC, DENTAL -> "%05d".formatted(number);
            default -> "U%05d".formatted(number);
        };
    }
}

package jp.lg.nayoro.polaris.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 同意 of every resident, in every state there is. A consent holds for three years. */
final class Consents {

    private static final int YEARS = 3;

    private final LocalDate today;
    private final Charts charts;
    private final Teams teams;
    private final Names names;
    private final List<Agreement> all = new ArrayList<>();
    private final Map<Person, List<Agreement>> byPerson = new HashMap<>();

    Consents(LocalDate today, Charts charts, Teams teams, Names names, List<Person> residents) {
        this.today = today;
        this.charts = charts;
        this.teams = teams;
        this.names = names;
        residents.forEach(person -> give(person, Dice.of("consent", person.id())));
    }

    List<Agreement> all() {
        return all;
    }

    LocalDate firstDayOf(Person person) {
        return byPerson.get(person).get(0).from();
    }

    boolean boardOpen(Person person, LocalDate day) {
        return byPerson.get(person).stream().anyMatch(agreement -> agreement.letsWriteOn(day));
    }

    private void give(Person person, Dice dice) {
        var plainStart = today.minusDays(400 + person.id());
        switch (ConsentCase.of(person.id())) {
            case PLAIN -> registered(person, blanket(), plainStart);
            case LISTED -> registered(person, listed(person), plainStart);
            case EXPIRING -> registered(person, blanket(), start(today.plusDays(dice.between(3, 29))));
            case EXPIRED -> registered(person, blanket(), start(today.minusDays(dice.between(2, 60))));
            case WITHDRAWN ->
                withdrawn(
                        person,
                        plainStart,
                        today.minusDays(person.id() == CounterRows.JUST_WITHDRAWN ? 1 : dice.between(3, 80)));
            case GIVEN_ANEW -> {
                withdrawn(person, plainStart, today.minusDays(dice.between(100, 200)));
                registered(person, listed(person), today.minusDays(dice.between(5, 60)));
            }
            case RENEWED -> {
                var renewedOn = today.minusDays(dice.between(10, 200));
                superseded(person, start(renewedOn.plusDays(25)));
                registered(person, blanket(), renewedOn);
            }
            case WITHOUT_BOARD -> registered(person, blanketWithout(DataCategory.BOARD), plainStart);
            case WITHOUT_LAB -> registered(person, blanketWithout(DataCategory.LAB), plainStart);
            case WITH_SENSITIVE -> registered(person, blanketWithSensitive(), plainStart);
            case EXCLUDING -> registered(person, excluding(person, dice), plainStart);
        }
    }

    private void registered(Person person, ConsentScope scope, LocalDate from) {
        add(person, ConsentState.REGISTERED, scope, from, null);
    }

    private void withdrawn(Person person, LocalDate from, LocalDate on) {
        add(person, ConsentState.WITHDRAWN, blanket(), from, on);
    }

    private void superseded(Person person, LocalDate from) {
        add(person, ConsentState.SUPERSEDED, blanket(), from, null);
    }

    private void add(Person person, ConsentState state, ConsentScope scope, LocalDate from, LocalDate withdrawnOn) {
        var until = from.plusYears(YEARS).minusDays(1);
        var id = all.size() + 1L;
        var agreement = new Agreement(id, person, state, scope, from, until, withdrawnOn, signer(person, id));
        all.add(agreement);
        byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(agreement);
    }

    private static LocalDate start(LocalDate lastDay) {
        return lastDay.plusDays(1).minusYears(YEARS);
    }

    private static ConsentScope blanket() {
        return new ConsentScope(ConsentMethod.BLANKET, Set.of(), Agreement.everything());
    }

    private static ConsentScope blanketWithout(DataCategory category) {
        var categories = EnumSet.copyOf(Agreement.everything());
        categories.remove(category);
        return new ConsentScope(ConsentMethod.BLANKET, Set.of(), categories);
    }

    private static ConsentScope blanketWithSensitive() {
        var categories = EnumSet.copyOf(Agreement.everything());
        categories.addAll(DataCategory.sensitive());
        return new ConsentScope(ConsentMethod.BLANKET, Set.of(), categories);
    }

    private ConsentScope listed(Person person) {
        var places = new LinkedHashSet<FacilityId>();
        charts.of(person)
                .forEach(chart -> places.add(new FacilityId(chart.place().id())));
        teams.of(person)
                .forEach(member -> places.add(new FacilityId(member.place().id())));
        return new ConsentScope(ConsentMethod.FACILITY_LIST, places, Agreement.everything());
    }

    /** One of the institutions around the resident is left out, the home nurses' where there are any. */
    private ConsentScope excluding(Person person, Dice dice) {
        var places = teams.of(person).stream().map(Member::place).toList();
        var excluded = places.stream()
                .filter(place -> place.kind() == FacilityKind.HOME_NURSING)
                .findFirst()
                .orElseGet(() -> dice.oneOf(places));
        return new ConsentScope(ConsentMethod.BLANKET, Set.of(new FacilityId(excluded.id())), Agreement.everything());
    }

    private Agreement.Signer signer(Person person, long id) {
        var dice = Dice.of("signer", id);
        if (!dice.chance(person.has("AD") ? 0.5 : 0.08)) {
            return new Agreement.Signer(SignerKind.SELF, person.name().written(), null);
        }
        var son = dice.chance(0.4);
        var child = names.draw(dice, son ? Sex.MALE : Sex.FEMALE, today.getYear() - dice.between(45, 60));
        return new Agreement.Signer(SignerKind.PROXY, person.name().family() + " " + child.given(), son ? "長男" : "長女");
    }
}

package jp.lg.nayoro.polaris.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.security.entity.Role;

/** Everybody who works in the demo town: the ten whose logins are printed, and those each kind of institution has. */
final class Workforce {

    private static final double WOMEN = 0.66;

    private final List<Member> all = new ArrayList<>();
    private final Map<Profession, String> prefixes = TsvTable.lines("logins.tsv").stream()
            .collect(
                    Collectors.toMap(line -> Profession.valueOf(line.text("profession")), line -> line.text("prefix")));
    private final Map<Profession, Integer> numbers = new EnumMap<>(Profession.class);

    Workforce(Places places, Names names, int year) {
        all.addAll(named(places));
        all.stream()
                .filter(member -> member.login().startsWith(prefixes.get(member.profession())))
                .forEach(member -> numbers.merge(member.profession(), 1, Integer::sum));
        var staffing = TsvTable.lines("staffing.tsv").stream()
                .collect(Collectors.toMap(
                        line -> FacilityKind.valueOf(line.text("kind")), line -> line.list("professions").stream()
                                .flatMap(Workforce::posts)
                                .toList()));
        for (var place : places.all()) {
            staffing.get(place.kind()).forEach(profession -> hire(place, profession, names, year));
        }
    }

    /** The people whose logins are printed at the start. */
    static List<Member> named(Places places) {
        var id = new int[1];
        return TsvTable.read(
                "named-staff.tsv",
                line -> new Member(
                        ++id[0],
                        places.of(line.whole("facility")),
                        FullName.of(line.text("name"), line.text("kana")),
                        Profession.valueOf(line.text("profession")),
                        line.text("login"),
                        line.list("roles"),
                        line.text("duty")));
    }

    List<Member> all() {
        return all;
    }

    Member of(String login) {
        return all.stream()
                .filter(member -> member.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    /** Those of an institution in a profession, the printed ones first. */
    List<Member> at(Place place, Profession profession) {
        return all.stream()
                .filter(member -> member.place().equals(place) && member.profession() == profession)
                .sorted(Comparator.comparingLong(Member::id))
                .toList();
    }

    private static Stream<Profession> posts(String entry) {
        var parts = entry.split("\\*");
        var count = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
        return IntStream.range(0, count).mapToObj(i -> Profession.valueOf(parts[0]));
    }

    private void hire(Place place, Profession profession, Names names, int year) {
        var id = all.size() + 1;
        var dice = Dice.of("staff", id);
        var sex = dice.chance(WOMEN) ? Sex.FEMALE : Sex.MALE;
        var name = names.draw(dice, sex, Math.max(1963, year - dice.between(24, 62)));
        var number = numbers.merge(profession, 1, Integer::sum);
        var login = "%s%02d".formatted(prefixes.get(profession), number);
        all.add(new Member(id, place, name, profession, login, roles(place, profession), null));
    }

    /** The first one of each institution answers for it, too. Officials of the city are of the secretariat. */
    private List<String> roles(Place place, Profession profession) {
        if (profession == Profession.CITY_OFFICIAL) {
            return List.of(Role.SECRETARIAT);
        }
        var first = all.stream()
                .noneMatch(
                        member -> member.place().equals(place) && member.roles().contains(Role.FACILITY_MANAGER));
        return first ? List.of(Role.STAFF, Role.FACILITY_MANAGER) : List.of(Role.STAFF);
    }
}

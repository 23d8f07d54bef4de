package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;

/** 担当チーム: three to seven people of different institutions around each resident. */
final class Teams {

    private static final int SMALLEST = 3;
    private static final int LARGEST = 7;
    private static final Map<FacilityKind, Profession> BY_KIND = Map.of(
            FacilityKind.HOSPITAL, Profession.PHYSICIAN,
            FacilityKind.CLINIC, Profession.PHYSICIAN,
            FacilityKind.DENTAL, Profession.DENTAL_HYGIENIST,
            FacilityKind.PHARMACY, Profession.PHARMACIST,
            FacilityKind.HOME_NURSING, Profession.HOME_NURSE,
            FacilityKind.CARE_MANAGEMENT, Profession.CARE_MANAGER,
            FacilityKind.HOME_CARE, Profession.HELPER,
            FacilityKind.DAY_CARE, Profession.CARE_WORKER,
            FacilityKind.RESIDENTIAL, Profession.CARE_WORKER,
            FacilityKind.COMMUNITY_SUPPORT_CENTER, Profession.PUBLIC_HEALTH_NURSE);
    private static final List<FacilityKind> JOIN_IN_THIS_ORDER = List.of(
            FacilityKind.CARE_MANAGEMENT,
            FacilityKind.HOME_CARE,
            FacilityKind.HOME_NURSING,
            FacilityKind.PHARMACY,
            FacilityKind.COMMUNITY_SUPPORT_CENTER);

    private final Places places;
    private final Workforce workforce;
    private final Map<Long, List<Member>> teams = new HashMap<>();

    Teams(Places places, Workforce workforce, Charts charts, List<Person> residents) {
        this.places = places;
        this.workforce = workforce;
        for (var line : TsvTable.lines("shared-residents.tsv")) {
            teams.put(
                    (long) line.whole("resident"),
                    line.list("team").stream().map(this::named).toList());
        }
        for (var person : residents) {
            teams.computeIfAbsent(person.id(), id -> gather(charts.of(person), Dice.of("team", id)));
        }
    }

    List<Member> of(Person person) {
        return teams.get(person.id());
    }

    private Member named(String entry) {
        var parts = entry.split("@");
        return parts.length == 1
                ? workforce.of(parts[0])
                : workforce
                        .at(places.of(Long.parseLong(parts[1])), Profession.valueOf(parts[0]))
                        .get(0);
    }

    private List<Member> gather(List<Chart> charts, Dice dice) {
        var team = new ArrayList<Member>();
        charts.forEach(chart -> team.add(someone(chart.place(), dice)));
        var size = dice.between(SMALLEST, LARGEST - 1);
        for (var kind : JOIN_IN_THIS_ORDER) {
            var there = team.stream().anyMatch(member -> member.place().kind() == kind);
            if (!there && team.size() < size) {
                team.add(someone(dice.oneOf(places.ofKind(kind)), dice));
            }
        }
        return List.copyOf(team);
    }

    private Member someone(Place place, Dice dice) {
        return dice.oneOf(workforce.at(place, BY_KIND.get(place.kind())));
    }

    void write(Connection connection, LocalDate today, Member secretary) throws SQLException {
        try (var rows = new Batch(
                connection, "care_team_member", "resident_id", "staff_id", "since", "until", "added_by", "added_at")) {
            for (long resident = 1; resident <= People.RESIDENTS; resident++) {
                var since = today.minusDays(370 - resident % 40);
                for (var member : teams.get(resident)) {
                    rows.add(resident, member.id(), since, null, secretary.id(), since.atTime(15, 5));
                }
            }
        }
    }
}

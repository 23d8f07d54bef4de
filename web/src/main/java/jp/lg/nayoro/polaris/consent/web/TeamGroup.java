package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;

import jp.lg.nayoro.polaris.consent.service.TeamMember;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** The present members of one institution. */
public record TeamGroup(String facilityName, FacilityKind kind, boolean withinConsent, List<TeamMember> members)
        implements Serializable {

    /** In the order the members come in. */
    static List<TeamGroup> byFacility(List<TeamMember> members) {
        return members.stream()
                .filter(TeamMember::current)
                .collect(groupingBy(member -> member.row().facilityId(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(TeamGroup::of)
                .toList();
    }

    private static TeamGroup of(List<TeamMember> colleagues) {
        var first = colleagues.get(0);
        return new TeamGroup(
                first.row().facilityName(), first.row().facilityKind(), first.withinConsent(), List.copyOf(colleagues));
    }
}

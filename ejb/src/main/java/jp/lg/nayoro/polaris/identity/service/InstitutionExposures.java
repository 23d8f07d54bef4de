package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** The acts of one institution's staff, oldest first. */
public record InstitutionExposures(Long facility, String name, List<Exposure> acts) implements Serializable {

    static List<InstitutionExposures> of(List<Exposure> exposures) {
        return exposures.stream()
                .sorted(Comparator.comparing(exposure -> exposure.row().at()))
                .collect(groupingBy(exposure -> exposure.row().facilityId(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(one -> new InstitutionExposures(
                        one.getKey(), one.getValue().get(0).row().facilityName(), one.getValue()))
                .toList();
    }

    public long people() {
        return acts.stream().map(act -> act.row().staffId()).distinct().count();
    }

    public long viewed() {
        return count(ExposureKind.VIEWED);
    }

    public long takenOut() {
        return count(ExposureKind.TAKEN_OUT);
    }

    public long posted() {
        return count(ExposureKind.POSTED);
    }

    private long count(ExposureKind kind) {
        return acts.stream().filter(act -> act.kind() == kind).count();
    }
}

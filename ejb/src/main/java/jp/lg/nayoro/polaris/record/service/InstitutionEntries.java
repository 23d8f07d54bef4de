package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** What one institution holds. */
public record InstitutionEntries(FacilityId facility, String name, FacilityKind kind, List<EntryGroup> groups)
        implements Serializable {

    public int count() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }
}

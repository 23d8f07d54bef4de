package jp.lg.nayoro.polaris.organization.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.organization.entity.FacilityListRow;

/** One page of the register. */
public record FacilityPage(List<FacilityListRow> rows, boolean more) implements Serializable {

    public FacilityPage {
        rows = List.copyOf(rows);
    }
}

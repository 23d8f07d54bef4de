package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** The institutions of one kind with those chosen of them, so that sixty of them can be looked through on a phone. */
public class FacilityGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FacilityKind kind;
    private final List<FacilityRow> rows;
    private List<Long> chosen = new ArrayList<>();

    private FacilityGroup(FacilityKind kind, List<FacilityRow> rows) {
        this.kind = kind;
        this.rows = rows;
    }

    /** In the order of the kinds, and within one as they come. */
    static List<FacilityGroup> of(List<FacilityRow> facilities) {
        return facilities.stream().collect(groupingBy(FacilityRow::kind, TreeMap::new, toList())).entrySet().stream()
                .map(kind -> new FacilityGroup(kind.getKey(), kind.getValue()))
                .collect(toList());
    }

    void choose(List<Long> ids) {
        chosen = new ArrayList<>(
                rows.stream().map(FacilityRow::id).filter(ids::contains).toList());
    }

    List<String> chosenNames() {
        return rows.stream()
                .filter(row -> chosen.contains(row.id()))
                .map(FacilityRow::name)
                .toList();
    }

    public FacilityKind getKind() {
        return kind;
    }

    public List<FacilityRow> getRows() {
        return rows;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}

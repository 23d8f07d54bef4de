package jp.lg.nayoro.polaris.record.service.lab;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * 検査の表. Days across, the newest first, analytes down; a page of it.
 *
 * @param pages how many pages of columns the period fills
 */
public record LabTable(int page, int pages, List<LabColumn> columns, List<LabAnalyte> analytes)
        implements Serializable {

    static final LabTable EMPTY = new LabTable(0, 0, List.of(), List.of());

    /** A heading with its rows. */
    public record Group(LabPanel panel, List<LabAnalyte> analytes) implements Serializable {}

    public List<Group> groups() {
        return analytes.stream().collect(groupingBy(LabAnalyte::panel, TreeMap::new, toList())).entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    public boolean holdsNothing() {
        return columns.isEmpty();
    }

    public boolean hasNewer() {
        return page > 0;
    }

    public boolean hasOlder() {
        return page + 1 < pages;
    }
}

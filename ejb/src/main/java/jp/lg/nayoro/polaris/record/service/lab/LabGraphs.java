package jp.lg.nayoro.polaris.record.service.lab;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * 推移. The chosen analytes over the whole period, and below them the drugs of these days.
 *
 * @param from where the drawing begins: the period, or the first of the values where that is later
 * @param medicines null where medicines are not shared
 */
public record LabGraphs(LocalDate from, LocalDate to, List<LabAnalyte> analytes, List<Course> medicines)
        implements Serializable {

    public boolean medicinesShared() {
        return medicines != null;
    }

    public List<LabSeries> drawn() {
        return analytes.stream()
                .flatMap(analyte -> analyte.series().stream())
                .filter(LabSeries::drawable)
                .toList();
    }
}

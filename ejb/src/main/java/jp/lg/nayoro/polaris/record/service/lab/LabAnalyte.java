package jp.lg.nayoro.polaris.record.service.lab;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jp.lg.nayoro.polaris.record.service.UnitSpelling;

/**
 * 検査項目. A row of the table: the values of one analyte of all institutions, the newest first; never empty.
 *
 * @param key what the row goes by in an address: places of its code, or a print of its folded name
 */
public record LabAnalyte(String key, LabPanel panel, List<LabValue> values) implements Serializable {

    /** As the newest value calls it. */
    public String name() {
        return latest().name();
    }

    /** Told by JLAC10, and not by the name alone. */
    public boolean coded() {
        return panel != LabPanel.UNCODED;
    }

    public LabValue latest() {
        return values.get(0);
    }

    /** The value before the newest that compares with it; null where there is none. */
    public LabValue earlier() {
        return values.stream()
                .skip(1)
                .filter(value -> value.comparesWith(latest()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the newest value is higher (1), lower (-1) or the same as the one before; null where no numbers tell. */
    public Integer course() {
        var before = earlier();
        if (before == null || latest().limit() || before.limit() || !latest().plotted() || !before.plotted()) {
            return null;
        }
        BigDecimal now = latest().value().number();
        return now.compareTo(before.value().number());
    }

    public List<LabValue> at(LabColumn column) {
        return values.stream().filter(value -> value.column().equals(column)).toList();
    }

    /** The units, each as it is spelt in its newest value. */
    public List<String> units() {
        return oneOfEach(value -> UnitSpelling.key(value.value().unit())).stream()
                .map(value -> value.value().unit())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Values that stand side by side here must not be compared without a second look. */
    public boolean severalUnits() {
        return oneOfEach(value -> UnitSpelling.key(value.value().unit())).size() > 1;
    }

    public boolean severalMethods() {
        return values.stream().map(LabValue::method).distinct().count() > 1;
    }

    public boolean severalRanges() {
        return oneOfEach(value -> value.value().rangeLow() + "|" + value.value().rangeHigh())
                        .size()
                > 1;
    }

    private List<LabValue> oneOfEach(Function<LabValue, String> kind) {
        var kinds = new ArrayList<String>();
        return values.stream()
                .filter(value -> !kinds.contains(kind.apply(value)) && kinds.add(kind.apply(value)))
                .toList();
    }

    /** What may be joined by a line: one list for each unit and method, the one with the newest value first. */
    public List<LabSeries> series() {
        var series = new ArrayList<List<LabValue>>();
        for (var value : values) {
            series.stream()
                    .filter(one -> one.get(0).comparesWith(value))
                    .findFirst()
                    .orElseGet(() -> {
                        var another = new ArrayList<LabValue>();
                        series.add(another);
                        return another;
                    })
                    .add(value);
        }
        return series.stream().map(one -> new LabSeries(this, List.copyOf(one))).toList();
    }
}

package jp.lg.nayoro.polaris.record.service.lab;

import java.io.Serializable;
import java.util.List;

/** 系列. Values of one analyte in one unit by one method, the newest first: what one line of a graph may join. */
public record LabSeries(LabAnalyte analyte, List<LabValue> values) implements Serializable {

    public String unit() {
        return values.get(0).value().unit();
    }

    /** Null where the analyte is measured by one method only, so that there is nothing to tell apart. */
    public String method() {
        return analyte.severalMethods() ? values.get(0).method() : null;
    }

    public boolean drawable() {
        return values.stream().anyMatch(LabValue::plotted);
    }

    public List<String> institutions() {
        return values.stream()
                .map(value -> value.column().institution())
                .distinct()
                .toList();
    }
}

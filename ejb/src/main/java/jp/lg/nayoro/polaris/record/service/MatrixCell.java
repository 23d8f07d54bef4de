package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.util.List;

/**
 * 升. What one row holds under one column.
 *
 * @param abnormal how many of them are out of their range
 * @param institutions where they come from, each named once
 */
public record MatrixCell(MatrixColumn column, int count, int abnormal, List<String> institutions)
        implements Serializable {

    public boolean filled() {
        return count > 0;
    }
}

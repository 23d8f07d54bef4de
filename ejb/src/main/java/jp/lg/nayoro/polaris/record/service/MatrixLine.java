package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;

/**
 * 行. One row of the matrix with its cells from the oldest to the newest.
 *
 * @param source the one institution this line is of; null where all stand together, and where there is none
 * @param shared whether the consent covers this kind of data; if not, the cells are empty whatever there is
 */
public record MatrixLine(MatrixRow row, SourceInstitution source, boolean shared, List<MatrixCell> cells)
        implements Serializable {

    public int count() {
        return cells.stream().mapToInt(MatrixCell::count).sum();
    }

    public boolean filled() {
        return cells.stream().anyMatch(MatrixCell::filled);
    }
}

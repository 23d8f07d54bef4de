package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** The address of one cell of somebody's matrix, opened, below {@code /record/}. */
final class CellLink {

    private CellLink() {}

    static String of(ResidentId resident, MatrixRow row, LocalDate day) {
        return "matrix.xhtml?resident=" + resident + "&until=" + day + "&row=" + row + "&from=" + day + "&to=" + day
                + "#entries";
    }
}

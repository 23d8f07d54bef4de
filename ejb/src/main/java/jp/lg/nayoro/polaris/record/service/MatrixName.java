package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;

/** What one thing in the matrix is called: a drug, an abnormal analyte, a document. */
record MatrixName(MatrixRow row, LocalDate day, String display, SourceInstitution source) {

    /** Without the name: this string reaches logs. */
    @Override
    public String toString() {
        return "MatrixName[" + row + ", " + day + "]";
    }
}

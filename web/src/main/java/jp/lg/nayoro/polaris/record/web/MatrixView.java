package jp.lg.nayoro.polaris.record.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.service.Matrix;
import jp.lg.nayoro.polaris.record.service.MatrixGrouping;
import jp.lg.nayoro.polaris.record.service.MatrixLine;
import jp.lg.nayoro.polaris.record.service.MatrixSpan;
import jp.lg.nayoro.polaris.record.service.MatrixSpan.Length;
import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.record.service.RecordService;

/** 診療情報. The matrix page: everything that can be asked for stands in its address. */
@Named
@RequestScoped
public class MatrixView {

    @Inject
    RecordService records;

    @Inject
    PersonBarService persons;

    @Inject
    Clock clock;

    private String residentId;
    private String length;
    private String until;
    private String by;
    private String rows;
    private PersonBar person;
    private Matrix matrix;
    private List<TurnedDay> turned;

    /** What cannot be read is the month until today with all rows: the address may be old, the person is the same. */
    public void load() {
        var resident = Parameters.resident(residentId);
        person = persons.of(resident);
        matrix =
                records.matrix(resident, Parameters.span(length, until, LocalDate.now(clock)), Parameters.grouping(by));
        turned = TurnedDay.of(matrix);
    }

    public PersonBar getPerson() {
        return person;
    }

    public Matrix getMatrix() {
        return matrix;
    }

    public MatrixSpan getSpan() {
        return matrix.span();
    }

    public Length[] getLengths() {
        return Length.values();
    }

    public boolean isOnlyFilled() {
        return Parameters.onlyFilled(rows);
    }

    public boolean isByInstitution() {
        return matrix.grouping() == MatrixGrouping.BY_INSTITUTION;
    }

    /** The rows to be shown: all ten, or those that hold something. */
    public List<MatrixLine> getLines() {
        return isOnlyFilled() && matrix.count() > 0
                ? matrix.lines().stream().filter(MatrixLine::filled).toList()
                : matrix.lines();
    }

    /** The matrix turned, for narrow screens. */
    public List<TurnedDay> getTurned() {
        return turned;
    }

    public MatrixLinks getLinks() {
        return new MatrixLinks(Parameters.resident(residentId), matrix.span(), matrix.grouping(), isOnlyFilled());
    }

    public MatrixWords getWords() {
        return new MatrixWords(matrix);
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }

    public String getLength() {
        return length;
    }

    public void setLength(String length) {
        this.length = length;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }
}

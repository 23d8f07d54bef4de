package jp.lg.nayoro.polaris.record.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.service.Matrix;
import jp.lg.nayoro.polaris.record.service.MatrixCell;
import jp.lg.nayoro.polaris.record.service.MatrixColumn;
import jp.lg.nayoro.polaris.record.service.MatrixLine;
import jp.lg.nayoro.polaris.record.service.MatrixSpan;
import jp.lg.nayoro.polaris.record.service.MatrixSpan.Length;
import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.record.service.RecordService;

import static java.util.Comparator.comparing;

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
    private PersonBar person;
    private Matrix matrix;

    /** A span that cannot be read is the month until today: the address may be old, the person is the same. */
    public void load() {
        var resident = Parameters.resident(residentId);
        person = persons.of(resident);
        matrix = records.matrix(resident, new MatrixSpan(Parameters.length(length), day()));
    }

    private LocalDate day() {
        return Parameters.day(until).orElseGet(() -> LocalDate.now(clock));
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

    public LocalDateTime getNow() {
        return LocalDateTime.now(clock);
    }

    /** 前・次・今日 and the lengths are all this link. */
    public String link(Length wanted, LocalDate untilDay) {
        return "?resident=" + Parameters.resident(residentId) + "&span="
                + wanted.name().toLowerCase(Locale.ROOT) + "&until=" + untilDay;
    }

    /** Opens a cell: the same page with the entries under it; the script fetches only these. */
    public String link(MatrixLine line, MatrixCell cell) {
        var column = cell.column();
        return link(matrix.span().length(), matrix.span().until()) + "&row=" + line.row() + "&from=" + column.from()
                + "&to=" + column.to() + "#entries";
    }

    /** Today and the days that hold something, the newest first, for narrow screens. */
    public List<MatrixColumn> getFilledColumns() {
        return matrix.columns().stream()
                .filter(column ->
                        column.holds(matrix.today()) || !filledAt(column).isEmpty())
                .sorted(comparing(MatrixColumn::from).reversed())
                .toList();
    }

    /** The rows that hold something under a column. */
    public List<MatrixLine> filledAt(MatrixColumn column) {
        return matrix.lines().stream()
                .filter(line -> cellAt(line, column).filled())
                .toList();
    }

    public MatrixCell cellAt(MatrixLine line, MatrixColumn column) {
        return line.cells().get(matrix.columns().indexOf(column));
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
}

package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDate;
import java.util.Locale;

import jp.lg.nayoro.polaris.record.service.MatrixCell;
import jp.lg.nayoro.polaris.record.service.MatrixGrouping;
import jp.lg.nayoro.polaris.record.service.MatrixLine;
import jp.lg.nayoro.polaris.record.service.MatrixSpan;
import jp.lg.nayoro.polaris.record.service.MatrixSpan.Length;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** The addresses within the matrix page: whatever is shown has an address of its own, and keeps what was chosen before. */
public record MatrixLinks(ResidentId resident, MatrixSpan span, MatrixGrouping grouping, boolean onlyFilled) {

    public String of(Length length) {
        return address(length, span.until(), grouping, onlyFilled);
    }

    /** 前へ, 次へ, 今日へ. */
    public String until(LocalDate day) {
        return address(span.length(), day, grouping, onlyFilled);
    }

    public String grouped(MatrixGrouping wanted) {
        return address(span.length(), span.until(), wanted, onlyFilled);
    }

    public String filled(boolean only) {
        return address(span.length(), span.until(), grouping, only);
    }

    /** The same page with the entries of a cell in it; the script fetches only these. */
    public String cell(MatrixLine line, MatrixCell cell) {
        return until(span.until()) + "&row=" + line.row() + "&from="
                + cell.column().from() + "&to=" + cell.column().to()
                + (line.source() == null ? "" : "&facility=" + line.source().facility()) + "#entries";
    }

    /** The same matrix on paper. */
    public String print(String paper) {
        return "print" + until(span.until()) + "&paper=" + paper;
    }

    private String address(Length length, LocalDate until, MatrixGrouping by, boolean only) {
        return "?resident=" + resident + "&span=" + length.name().toLowerCase(Locale.ROOT) + "&until=" + until
                + (by == MatrixGrouping.BY_INSTITUTION ? "&by=institution" : "") + (only ? "&rows=filled" : "");
    }
}

package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.record.entity.MedicineRow;

/**
 * 残薬. What was found left over, in the words of whoever looked (JAHIS 電子版お薬手帳, record 421: free text, no code and no number).
 */
public record LeftOver(LocalDate on, String institution, String text) implements Serializable {

    /** Under this heading the intake keeps the record. */
    static final String HEADING = "残薬の確認";

    static LeftOver of(MedicineRow row, String institution) {
        return new LeftOver(row.on(), institution, row.text() == null ? row.display() : row.text());
    }

    /** Without the text: this string reaches logs. */
    @Override
    public String toString() {
        return "LeftOver[" + on + "]";
    }
}

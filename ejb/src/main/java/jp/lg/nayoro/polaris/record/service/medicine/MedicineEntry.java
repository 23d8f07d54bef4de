package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.MedicineRow;

/**
 * 薬の記録の1件, with what it is of.
 *
 * @param institution who prescribed or dispensed it: the one the file names, else the one that handed the file over
 * @param yj null where no code leads to one
 */
public record MedicineEntry(
        MedicineRow row, String institution, Ingredient ingredient, String yj, MedicineManner manner)
        implements Serializable {

    private static final Pattern PRESCRIBED_BY = Pattern.compile("^処方元: (.+)$", Pattern.MULTILINE);
    private static final String HANDED_OUT_THERE = "院内処方";
    private static final String ON_DISCHARGE = "退院";

    public EntryCategory category() {
        return row.category();
    }

    public LocalDate on() {
        return row.on();
    }

    public String display() {
        return row.display();
    }

    public EntryDose dose() {
        return row.dose();
    }

    /** No code leads to its ingredient: it stands where its name says. */
    public boolean byName() {
        return yj == null;
    }

    MedicineEntry of(Ingredient other) {
        return new MedicineEntry(row, institution, other, yj, manner);
    }

    boolean dispensing() {
        return category() == EntryCategory.DISPENSING;
    }

    /** The institution whose prescription it is; null where a pharmacy does not tell it. */
    public String prescriber() {
        if (!dispensing()) {
            return institution;
        }
        var told = PRESCRIBED_BY.matcher(row.note() == null ? "" : row.note());
        return told.find() ? told.group(1) : null;
    }

    /** Given where it was ordered, so that no pharmacy has to tell of it. */
    boolean handedOutThere() {
        return category() == EntryCategory.INJECTION
                || row.note() != null && row.note().contains(HANDED_OUT_THERE);
    }

    /** Taken on the ward: nothing of it is in the house, but for what is given along on discharge. */
    boolean ofTheWard() {
        return "I".equals(row.author().inOut())
                && (row.note() == null || !row.note().contains(ON_DISCHARGE));
    }

    /** The same order of the same institution on the same day. */
    boolean ofOneOrderWith(MedicineEntry other) {
        return row.registration().equals(other.row.registration())
                && on().equals(other.on())
                && (row.order().number() == null
                        || row.order().number().equals(other.row.order().number()));
    }

    /** Whether another institution's file tells of the very same drug of the very same act. */
    boolean tellsTheSameAs(MedicineEntry other) {
        return !row.registration().equals(other.row.registration())
                && category() == other.category()
                && on().equals(other.on())
                && institution.equals(other.institution)
                && ingredient.equals(other.ingredient);
    }

    /** The same ingredient in the same form and strength; by their names where a code is missing. */
    boolean sameDrugAs(MedicineEntry other) {
        if (yj == null || other.yj == null) {
            return DrugName.folded(display()).equals(DrugName.folded(other.display()));
        }
        return yj.regionMatches(0, other.yj, 0, 9);
    }

    /** Id and kind only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "MedicineEntry[" + row.id() + ", " + category() + "]";
    }
}

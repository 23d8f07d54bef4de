package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.record.entity.AllergenRow;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

import static java.util.stream.Collectors.joining;

/**
 * 根拠. A line of the record that a flag rests on, as its source tells it.
 *
 * @param prescriber whose prescription a pharmacy filled; null of other lines
 * @param text 反応 of an allergy; null of a drug
 */
public record Evidence(
        EntryCategory category,
        LocalDate on,
        String institution,
        String prescriber,
        String display,
        EntryDose dose,
        String text)
        implements Serializable {

    static Evidence of(Supply supply) {
        var told = supply.told();
        return new Evidence(
                told.category(),
                told.on(),
                told.institution(),
                told.dispensing() ? supply.prescriber() : null,
                told.display(),
                told.dose(),
                null);
    }

    static Evidence of(AllergenRow allergen, String institution) {
        return new Evidence(
                EntryCategory.ALLERGY,
                allergen.on(),
                institution,
                null,
                allergen.allergen(),
                EntryDose.NONE,
                allergen.reaction());
    }

    /** All that it says: with any of it changed, it is other evidence. Numbers in one spelling, as 1.0 is 1. */
    String wording() {
        return Stream.of(
                        category,
                        on,
                        institution,
                        display,
                        dose.usageText(),
                        dose.days(),
                        dose.times(),
                        number(dose.perDay()),
                        number(dose.perTime()),
                        number(dose.totalQuantity()),
                        text)
                .map(String::valueOf)
                .collect(joining("|"));
    }

    private static String number(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** Kind and day only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "Evidence[" + category + ", " + on + "]";
    }
}

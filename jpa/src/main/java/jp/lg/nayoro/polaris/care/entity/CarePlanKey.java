package jp.lg.nayoro.polaris.care.entity;

import java.io.Serializable;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * Which set of lines a line belongs to, within one registration. An update replaces the set whole.
 *
 * @param insurerNumber 介護保険の保険者番号
 * @param insuredNumber 介護保険の被保険者番号; 生活保護単独 is H and nine digits
 * @param plannedOn 計画作成(変更)日, of tables 1 to 3; of 利用者基本情報 相談日; else null
 * @param targetMonth 対象年月 as in 202610, of tables 6 and 7; else null
 * @param scope what else tells sets apart: of 実績 the provider and the kind of service, of LIFE the form's number; else null
 */
public record CarePlanKey(
        CarePlanForm form,
        String insurerNumber,
        String insuredNumber,
        LocalDate plannedOn,
        String targetMonth,
        String scope)
        implements Serializable {

    public CarePlanKey {
        requireNonNull(form);
        requireNonNull(insurerNumber);
        requireNonNull(insuredNumber);
        if (plannedOn == null && targetMonth == null && !form.blankKeeps()) {
            throw new IllegalArgumentException("Neither a day nor a month: " + form);
        }
    }

    /** Holds no personal data, since the registration tells the person. */
    public String text() {
        var text = new StringBuilder(form.name());
        for (Object part : new Object[] {plannedOn, targetMonth, scope}) {
            if (part != null) {
                text.append('|').append(part);
            }
        }
        return text.toString();
    }

    /** The form and its key, without the person. */
    @Override
    public String toString() {
        return text();
    }
}

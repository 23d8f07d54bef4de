package jp.lg.nayoro.polaris.intake.service.careplan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import jp.lg.nayoro.polaris.care.entity.CareDate;
import jp.lg.nayoro.polaris.care.entity.CarePlanForm;
import jp.lg.nayoro.polaris.intake.service.parse.Codes;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

/**
 * 既往歴 (FORM_0001) and 服薬 (FORM_0002) of LIFE as entries of the record. A care office tells them, not a hospital or pharmacy,
 * and each entry says so. The same told again in the next evaluation is the same entry.
 */
final class LifeEntries {

    private final EntryCollector collector;
    private final LocalDateTime receivedAt;

    LifeEntries(EntryCollector collector, LocalDateTime receivedAt) {
        this.collector = collector;
        this.receivedAt = receivedAt;
    }

    void read(CarePlanForm form, Map<String, String> cells, int line) {
        if (form == CarePlanForm.LIFE_HISTORY) {
            readHistory(cells, line);
        } else if (form == CarePlanForm.LIFE_MEDICINE) {
            readMedicine(cells, line);
        }
    }

    private void readHistory(Map<String, String> cells, int line) {
        var code = Codes.named(Texts.orNull(cells.get("injury_code")), "ICD10");
        if (code == null && Texts.orNull(cells.get("disease_name")) == null) {
            return;
        }
        var onset = CareDate.of(cells.get("symptoms_appearance_date"));
        add(EntryCategory.CONDITION, onset, "発症年月日は書かれていません", line)
                .identifiedBy("life", onset)
                .codes(code, null)
                .display(cells.get("disease_name"))
                .note("既往歴（LIFEに登録された情報。介護事業所の記入）");
    }

    private void readMedicine(Map<String, String> cells, int line) {
        var code = Codes.ofDrug(Texts.orNull(cells.get("chemical_code")), null);
        if (code == null && Texts.orNull(cells.get("drug_name")) == null) {
            return;
        }
        var day = CareDate.of(cells.get("dispensing_date"));
        var dose = dose(cells);
        var draft = add(EntryCategory.DISPENSING, day, "調剤日は書かれていません", line)
                .identifiedBy("life", day, cells.get("prescription_number"))
                .order(null, cells.get("prescription_number"), line)
                .codes(code, null)
                .display(cells.get("drug_name"))
                .dose(dose)
                .note("服薬情報（LIFEに登録された情報。介護事業所の記入）");
        if (day != null && dose.days() != null && dose.days() > 0) {
            draft.time(day, null, day.plusDays(dose.days() - 1L));
        }
        if (dose.perDay() == null && dose.perTime() == null && dose.totalQuantity() == null) {
            draft.note(Texts.labelled("用量", Texts.join("", cells.get("dose"), cells.get("unit_name"))));
        }
    }

    private EntryDraft add(EntryCategory category, LocalDate day, String withoutDay, int line) {
        return collector
                .add(new EntryDraft(category, line))
                .on(day == null ? receivedAt.toLocalDate() : day)
                .issuedAt(receivedAt)
                .note(day == null ? withoutDay : null);
    }

    /** 剤形コード tells what 用量 and 調剤数量 count: of 内服, 浸煎 and 湯 a day and days, of 屯服 a time and times, else the whole. */
    private static EntryDose dose(Map<String, String> cells) {
        var form = Form.of(cells.get("dosage_form_code"));
        var amount = Quantities.of(cells.get("dose"));
        var unit = Texts.clipped(cells.get("unit_name"), 40);
        var count = Quantities.whole(cells.get("dispensing_quantity"));
        return new EntryDose(
                form.counts == Counts.TIMES ? amount : null,
                form.counts == Counts.DAYS ? amount : null,
                unit,
                null,
                Texts.clipped(cells.get("method_name"), 250),
                form.counts == Counts.DAYS ? count : null,
                form.counts == Counts.TIMES ? count : null,
                form.counts == Counts.WHOLE ? amount : null,
                form.counts == Counts.WHOLE ? unit : null,
                form.title,
                null);
    }

    private enum Counts {
        DAYS,
        TIMES,
        WHOLE,
        UNKNOWN
    }

    /** 剤形コード of JAHIS, which LIFE takes over. */
    private enum Form {
        UNTOLD("", null, Counts.UNKNOWN),
        INTERNAL("1", "内服", Counts.DAYS),
        DROPS("2", "内滴", Counts.WHOLE),
        AS_NEEDED("3", "屯服", Counts.TIMES),
        INJECTION("4", "注射", Counts.WHOLE),
        EXTERNAL("5", "外用", Counts.WHOLE),
        DECOCTION("6", "浸煎", Counts.DAYS),
        HERBAL("7", "湯", Counts.DAYS),
        MATERIAL("9", "材料", Counts.WHOLE),
        OTHER("10", "その他", Counts.WHOLE);

        private final String code;
        private final String title;
        private final Counts counts;

        Form(String code, String title, Counts counts) {
            this.code = code;
            this.title = title;
            this.counts = counts;
        }

        static Form of(String code) {
            for (var form : values()) {
                if (form.code.equals(code)) {
                    return form;
                }
            }
            return UNTOLD;
        }
    }
}

package jp.lg.nayoro.polaris.intake.service.jahis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.intake.service.parse.Absence;
import jp.lg.nayoro.polaris.intake.service.parse.Codes;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** Walks through the records of one notebook, in order, and writes an entry for each that says something. */
final class NotebookReader {

    private final EntryCollector collector;
    private final String facilityNumber;
    private final LocalDate defaultDay;
    private final Map<String, EntryDraft> overTheCounter = new HashMap<>();
    private final Map<String, List<String>> ingredients = new HashMap<>();
    private DispensingBlock block;
    private int line;

    NotebookReader(EntryCollector collector, String facilityNumber, LocalDate defaultDay) {
        this.collector = collector;
        this.facilityNumber = facilityNumber;
        this.defaultDay = defaultDay;
    }

    void read(JahisRecord each) {
        switch (each.number()) {
            case "1", "911" -> {}
            case "2" -> writeHistory(each);
            case "3" -> writeOverTheCounter(each);
            case "31" -> noteIngredient(each);
            case "4" -> note("memo", "手帳のメモ", each, each.field(2), each.writtenBy(3));
            case "5" -> openBlock(each);
            case "401" -> note("401", "服用上の注意", each, null, each.writtenByLast(2));
            case "411" -> note("411", information(each.field(2)), each, null, each.writtenByLast(3));
            case "421" -> note("421", "残薬の確認", each, null, each.writtenByLast(2));
            case "501" -> note("501", "備考", each, null, each.writtenByLast(2));
            case "601" -> note("601", "患者等の記入", each, each.field(2), "患者等の記入");
            case "701" -> writeFamilyPharmacist(each);
            default -> readInBlock(each);
        }
    }

    private void readInBlock(JahisRecord each) {
        boolean known = block != null && block.read(each);
        if (!known && !each.number().matches("11|15|51|55")) {
            collector.warn(each.line(), each.unknown());
        }
    }

    private void openBlock(JahisRecord each) {
        finish();
        block = new DispensingBlock(
                collector, facilityNumber, JahisDate.of(each.field(1)).orElse(defaultDay), each.writtenBy(2));
    }

    void finish() {
        if (block != null) {
            block.finish();
        }
        ingredients.forEach((number, names) -> {
            var draft = overTheCounter.get(number);
            if (draft != null && !names.isEmpty()) {
                draft.value(EntryValue.text(Texts.clipped("成分: " + String.join("、", names), 500)));
            }
        });
    }

    /** 手帳記載事項: 1 アレルギー, 2 副作用, 3 既往, 9 other. 「なし」 says that it was asked, and is a note. */
    private void writeHistory(JahisRecord each) {
        var kind = each.field(1) == null ? "9" : each.field(1);
        var category =
                switch (kind) {
                    case "1", "2" -> EntryCategory.ALLERGY;
                    case "3" -> EntryCategory.CONDITION;
                    default -> EntryCategory.NOTE;
                };
        var title =
                switch (kind) {
                    case "1" -> "アレルギー歴";
                    case "2" -> "副作用歴";
                    case "3" -> "既往歴";
                    default -> "手帳の記載";
                };
        if (Absence.isStated(each.field(2))) {
            draft(EntryCategory.NOTE, each, defaultDay)
                    .identifiedBy(kind)
                    .display(title)
                    .value(EntryValue.text(Texts.clipped(each.field(2), 500)))
                    .note("確認した結果の記載で、該当するものの名前ではありません")
                    .note(each.writtenBy(3));
        } else if (each.field(2) != null) {
            draft(category, each, defaultDay)
                    .identifiedBy(kind)
                    .display(each.field(2))
                    .note(title)
                    .note(each.writtenBy(3));
        }
    }

    /** 要指導医薬品・一般用医薬品: bought without a prescription, told by the patient. */
    private void writeOverTheCounter(JahisRecord each) {
        if (each.field(1) == null) {
            return;
        }
        var from = JahisDate.of(each.field(2));
        var until = JahisDate.of(each.field(3)).orElse(null);
        var draft = draft(EntryCategory.NOTE, each, defaultDay)
                .identifiedBy("otc", from.map(Object::toString).orElse(""))
                .time(from.orElse(defaultDay), null, until)
                .display("市販薬: " + each.field(1))
                .note(from.isEmpty() ? "服用を始めた日は書かれていません" : null)
                .note(each.writtenBy(4));
        draft.codes(Codes.named(each.field(6), "JAN"), null);
        if (each.field(5) != null) {
            overTheCounter.put(each.field(5), draft);
        }
    }

    private void noteIngredient(JahisRecord each) {
        if (each.field(1) == null || !overTheCounter.containsKey(each.field(1))) {
            collector.warn(each.line(), "どの市販薬のものか分からない成分の行を読み飛ばしました。");
        } else if (each.field(2) != null) {
            ingredients.computeIfAbsent(each.field(1), key -> new ArrayList<>()).add(each.field(2));
        }
    }

    private void writeFamilyPharmacist(JahisRecord each) {
        var text = Texts.join(" ", each.field(1), each.field(2), each.field(3));
        if (text != null) {
            var from = JahisDate.of(each.field(4)).orElse(day());
            draft(EntryCategory.NOTE, each, from)
                    .identifiedBy("701", from)
                    .time(from, null, JahisDate.of(each.field(5)).orElse(null))
                    .display("かかりつけ薬剤師")
                    .value(EntryValue.text(Texts.clipped(text, 500)))
                    .note(each.writtenBy(6));
        }
    }

    private void note(String kind, String title, JahisRecord each, String writtenOn, String author) {
        if (each.field(1) == null) {
            return;
        }
        var on = JahisDate.of(writtenOn).orElse(day());
        var draft = draft(EntryCategory.NOTE, each, on)
                .identifiedBy(kind, on, each.field(1))
                .display(title)
                .value(EntryValue.text(Texts.clipped(each.field(1), 500)))
                .note(author);
        if (block != null) {
            block.signNote(draft);
        }
    }

    private LocalDate day() {
        return block == null ? defaultDay : block.day();
    }

    private EntryDraft draft(EntryCategory category, JahisRecord each, LocalDate on) {
        return collector.add(new EntryDraft(category, each.line())).on(on).order(null, null, ++line);
    }

    private static String information(String kind) {
        return switch (kind == null ? "" : kind) {
            case "30" -> "入院中に副作用が出た薬などの情報";
            case "31" -> "退院後に必要な情報";
            default -> "医療機関等への情報提供";
        };
    }
}

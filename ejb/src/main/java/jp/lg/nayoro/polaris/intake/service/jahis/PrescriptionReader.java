package jp.lg.nayoro.polaris.intake.service.jahis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/**
 * JAHIS 院外処方箋2次元シンボル: what a hospital prescribed, before any pharmacy dispensed it. The records of one RP may come in
 * any order behind each other; those about money and subsidies are passed over.
 */
final class PrescriptionReader {

    private static final String PASSED_OVER = "2|3|12|13|14|2[1-9]|30|31|52|102|231";

    private final EntryCollector collector = new EntryCollector();
    private final JahisFile file;
    private final PrescriptionHead head;
    private final Map<String, PrescribedGroup> groups = new LinkedHashMap<>();
    private int line;

    private PrescriptionReader(JahisFile file, PrescriptionHead head) {
        this.file = file;
        this.head = head;
    }

    /** @throws Refusal NO_PATIENT, WRONG_PATIENT or NO_DATE */
    static ParseResult read(JahisFile file, String facilityNumber) throws Refusal {
        var head = PrescriptionHead.of(file, facilityNumber);
        var reader = new PrescriptionReader(file, head);
        file.records().forEach(reader::take);
        reader.write();
        return ParseResult.Parsed.of(head.patient(reader.collector), Replacement.NOTHING, reader.collector);
    }

    private void take(JahisRecord each) {
        switch (each.number()) {
            case "1", "4", "5", "11", "51", "82" -> {} // the head has read them
            case "60", "61" -> remark(each, "麻薬処方", "麻薬施用者の処方です");
            case "62" -> remark(each, "残薬確認", remainder(each.field(1)));
            case "63" -> remark(each, "分割調剤", Texts.join("回中の", each.field(1), each.field(2)) + "回目");
            case "64" -> remark(each, "リフィル", Texts.labelled("総使用回数", each.field(1)));
            case "81" -> remark(each, "備考", each.lastFrom(3));
            case "301", "302" -> remark(each, "処方元からの情報", Texts.join(": ", each.field(2), each.field(3)));
            case "101", "111", "181", "201", "211", "221", "241", "281" ->
                group(each).take(each);
            default -> {
                if (!each.number().matches(PASSED_OVER)) {
                    collector.warn(each.line(), each.unknown());
                }
            }
        }
    }

    private PrescribedGroup group(JahisRecord each) {
        return groups.computeIfAbsent(each.rp() == null ? "" : each.rp(), rp -> new PrescribedGroup(collector));
    }

    private static String remainder(String code) {
        return "1".equals(code) ? "医療機関へ疑義照会した上で調剤" : "2".equals(code) ? "医療機関へ情報提供" : code;
    }

    private void remark(JahisRecord each, String title, String text) {
        if (Texts.orNull(text) != null) {
            draft(EntryCategory.NOTE, each.line(), head.day())
                    .identifiedBy(each.number(), text)
                    .display("処方箋: " + title)
                    .value(EntryValue.text(Texts.clipped(text, 500)))
                    .order(head.orderNumber(), null, ++line);
        }
    }

    private void write() {
        groups.forEach((rp, group) -> group.drugs().forEach(drug -> {
            var usage = group.dose(drug);
            var draft = draft(EntryCategory.PRESCRIPTION, drug.line(), head.day())
                    .identifiedBy(rp)
                    .order(head.orderNumber(), rp, ++line)
                    .codes(drug.code(), null)
                    .display(drug.name())
                    .dose(usage);
            if (usage.days() != null && usage.days() > 0) {
                draft.time(head.day(), null, head.day().plusDays(usage.days() - 1L));
            }
            group.notes(drug).forEach(draft::note);
            repeats().ifPresent(draft::note);
        }));
        if (groups.values().stream().allMatch(group -> group.drugs().isEmpty())) {
            collector.warn(0, "薬の行のない処方箋です。");
        }
    }

    /** It changes how long a drug is taken, and so stands beside every drug. */
    private Optional<String> repeats() {
        return file.all("64")
                .findFirst()
                .map(each -> Texts.labelled("リフィル処方 総使用回数", each.field(1)))
                .or(() -> file.all("63").findFirst().map(each -> "分割調剤の処方"));
    }

    private EntryDraft draft(EntryCategory category, int at, LocalDate day) {
        return collector
                .add(new EntryDraft(category, at))
                .identifiedBy(head.issuer(), day, head.orderNumber())
                .on(day)
                .author("O", head.department(), head.doctor(), head.otherFacility());
    }
}

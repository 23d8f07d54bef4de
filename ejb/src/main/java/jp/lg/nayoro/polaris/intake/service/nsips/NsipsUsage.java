package jp.lg.nayoro.polaris.intake.service.nsips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

/**
 * 用法部 (3). 服用量 of a drug under it is that of one day where the usage counts days (日回区分 1), of one time for 頓服 (RP区分
 * 3), else the whole.
 */
final class NsipsUsage {

    private static final String[] WHEN = {"起床時", "朝", "昼", "夕", "就寝前"};
    private static final int FIRST_UNEVEN = 11;

    private final NsipsLine line;
    private int drugs;

    NsipsUsage(NsipsLine line) {
        this.line = line;
    }

    String rp() {
        return line.text(2) == null ? null : line.text(2).replaceFirst("^0+(?=.)", "");
    }

    void count() {
        drugs++;
    }

    /** The layout says how many drugs follow: a file cut in its middle is told so. */
    void checkCount(EntryCollector collector) {
        var told = line.whole(14);
        if (told != null && told != drugs) {
            collector.warn(line.line(), "用法部に書かれた薬の数と、続く薬品部の数が違います。");
        }
    }

    void fill(EntryDraft draft, NsipsLine drug, LocalDate dispensed) {
        var dose = dose(drug);
        var start = line.day(13) == null ? dispensed : line.day(13);
        draft.dose(dose)
                .time(start, null, dose.days() == null ? null : start.plusDays(dose.days() - 1L))
                .note("1".equals(line.text(15)) ? "一包化" : null)
                .note("2".equals(drug.text(18)) ? "用量は力価（原薬量）" : null)
                .note(uneven(drug))
                .note(Texts.labelled("変更前の薬", replacedDrug(drug)))
                .note("1".equals(drug.text(41)) ? "一般名処方" : null);
        if (dose.perDay() == null && dose.perTime() == null && dose.totalQuantity() == null) {
            draft.note(Texts.labelled("用量", Texts.join("", drug.text(17), drug.text(19))));
        }
    }

    private EntryDose dose(NsipsLine drug) {
        boolean asNeeded = "3".equals(line.text(9));
        boolean daily = !asNeeded && "1".equals(line.text(10));
        var amount = drug.amount(17);
        var unit = Texts.clipped(drug.text(19), 40);
        boolean whole = !asNeeded && !daily;
        return new EntryDose(
                asNeeded && amount != null ? amount : drug.amount(36),
                daily ? amount : null,
                unit,
                usageCode(),
                Texts.clipped(usageText(), 250),
                daily ? line.whole(11) : null,
                asNeeded ? line.whole(11) : null,
                whole ? amount : null,
                whole ? unit : null,
                asNeeded ? "頓服" : null,
                null);
    }

    private String usageCode() {
        return Stream.of(line.text(3), line.text(5), line.text(7))
                .filter(Objects::nonNull)
                .filter(code -> code.matches("[0-9A-Z]{16}"))
                .findFirst()
                .orElse(null);
    }

    private String usageText() {
        return Texts.join(" ", line.text(4), line.text(6), line.text(8));
    }

    /** 不均等: what is taken at each time of the day. */
    private static String uneven(NsipsLine drug) {
        List<String> times = new ArrayList<>();
        for (int i = 0; i < WHEN.length; i++) {
            if (drug.amount(FIRST_UNEVEN + i) != null) {
                times.add(WHEN[i] + drug.text(FIRST_UNEVEN + i));
            }
        }
        return Texts.labelled("不均等", String.join("・", times));
    }

    /** 変更前薬品 in 29 to 32: its codes, and its name behind them. */
    private static String replacedDrug(NsipsLine drug) {
        for (int column = 32; column >= 29; column--) {
            var text = drug.code(column);
            if (text != null && !text.matches("[0-9A-Z]{7,13}")) {
                return drug.text(column);
            }
        }
        return Texts.firstOf(drug.code(29), drug.code(30), drug.code(31), drug.code(32));
    }
}

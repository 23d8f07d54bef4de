package jp.lg.nayoro.polaris.intake.service.nsips;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Codes;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/**
 * 処方箋情報部 (2) with the usages and drugs under it. 更新区分 A and U say the prescription as it is now, so that the drugs of
 * an earlier version that are not repeated are old; D takes it back.
 */
final class NsipsPrescription {

    /** A number so short counts within the file or the day, and not within the pharmacy. */
    private static final int SHORTEST_NUMBER = 5;

    private final NsipsLine head;
    private final EntryCollector collector;
    private final LocalDateTime sentAt;
    private final LocalDate day;
    private NsipsUsage usage;
    private int line;

    private NsipsPrescription(NsipsLine head, EntryCollector collector, LocalDateTime sentAt, LocalDate day) {
        this.head = head;
        this.collector = collector;
        this.sentAt = sentAt;
        this.day = day;
    }

    /** @throws Refusal NO_DATE where neither 調剤日 nor 交付日 is a day */
    static NsipsPrescription of(NsipsLine head, EntryCollector collector, LocalDateTime sentAt) throws Refusal {
        var dispensed = head.day(8);
        var day = dispensed == null ? head.day(5) : dispensed;
        if (day == null) {
            throw new Refusal(QuarantineCause.NO_DATE, "調剤日も処方箋の交付日も書かれていないか、日付として読めません。書き出し元に確認してください。", head.line());
        }
        if (dispensed == null) {
            collector.warn(head.line(), "調剤日がないため、処方箋の交付日を使いました。");
        }
        return new NsipsPrescription(head, collector, sentAt, day);
    }

    private String number() {
        var number = head.text(2);
        return number == null || number.length() >= SHORTEST_NUMBER ? number : number + "@" + day;
    }

    Replacement replacement() {
        return number() == null
                ? Replacement.NOTHING
                : new Replacement.OfOrder(EntryCategory.DISPENSING, Texts.clipped(number(), 40), null);
    }

    void openUsage(NsipsLine each) {
        finish();
        usage = new NsipsUsage(each);
    }

    /** Drugs stand behind their usage: several usages may share an RP number, so that it tells nothing. */
    void addDrug(NsipsLine each) {
        if (usage == null) {
            collector.warn(each.line(), "用法部のない薬があります。");
        } else {
            usage.count();
        }
        var yj = Codes.ofDrug(each.code(5), "YJ");
        var receipt = Codes.ofDrug(each.code(6), null);
        var hot = Codes.ofDrug(each.code(7), "HOT13");
        collector.sameDrug(each.text(9), yj, receipt, hot);
        var codes = Stream.of(yj, receipt, hot).filter(code -> code != null).toList();
        var draft = draft(each)
                .codes(codes.isEmpty() ? null : codes.get(0), codes.size() < 2 ? null : codes.get(1))
                .display(each.text(9), each.text(10), each.text(8))
                .note(Texts.labelled("処方元", head.text(15)))
                .note(Texts.labelled("一般名", each.text(10)))
                .note(Texts.labelled("処方箋のコメント", comment()));
        if (usage != null) {
            usage.fill(draft, each, day);
        }
    }

    private EntryDraft draft(NsipsLine each) {
        var rp = usage == null ? each.text(3) : usage.rp();
        return collector
                .add(new EntryDraft(EntryCategory.DISPENSING, each.line()))
                .identifiedBy(number() == null ? day : number(), rp)
                .state("D".equals(head.text(4)) ? EntryState.DELETED : EntryState.ACTIVE)
                .issuedAt(sentAt)
                .on(day)
                .order(number(), rp, ++line)
                .author(null, head.text(20), Texts.firstOf(head.text(25), head.text(24)), null);
    }

    private String comment() {
        return head.code(33);
    }

    void finish() {
        if (usage != null) {
            usage.checkCount(collector);
        }
    }
}

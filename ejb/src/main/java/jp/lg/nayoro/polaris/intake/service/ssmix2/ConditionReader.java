package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/**
 * 病名 (PPR-01), PPR^ZD1. The file may hold every diagnosis of the patient. 未コード化傷病名 goes by its text, 修飾語 (ZPR) are part
 * of the name; a suspected one says so in its name, since nobody may take it for a diagnosis.
 */
final class ConditionReader {

    private static final Set<String> UNCODED = Set.of("20084317", "0000999");
    private static final String SUSPECTED = "疑い";

    /** 転帰, HL7 table 0241, for senders who leave the words out. */
    private static final Map<String, String> OUTCOMES =
            Map.of("D", "死亡", "R", "軽快", "F", "治癒", "N", "不変", "W", "悪化", "S", "後遺症あり", "U", "不明");

    private final Reading reading;
    private int line;

    private ConditionReader(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        var reader = new ConditionReader(reading);
        reading.message().all("PRB").toList().forEach(reader::write);
    }

    private void write(Hl7Segment prb) {
        line++;
        var name = Coded.of(prb.field(3));
        var classified = Coded.of(prb.field(10));
        boolean uncoded = name.main() == null || UNCODED.contains(name.main().code());
        var zpr = behind(prb, "ZPR");
        var shown = named(prb, zpr, uncoded ? null : name.text(), name.text());
        var began = Hl7Moment.day(prb.field(16).text())
                .or(() -> Hl7Moment.day(prb.field(7).text()));
        LocalDate on = Hl7Moment.day(prb.field(2).text()).or(() -> began).orElse(reading.day());
        var draft = reading.draft(EntryCategory.CONDITION, prb, behind(prb, "ORC"))
                .identifiedBy(prb.text(4), began.orElse(null), uncoded ? shown : null)
                .order(prb.text(4), null, line)
                .time(on, null, Hl7Moment.day(prb.field(9).text()).orElse(null))
                .codes(uncoded ? null : name.main(), classified.main())
                .display(isSuspected(prb) && shown != null && !shown.endsWith(SUSPECTED) ? shown + "（疑い）" : shown)
                .note(prb.field(18).component(2))
                .note(Texts.labelled("転帰", outcome(prb)))
                .note(Texts.labelled("発症", began.map(Object::toString).orElse(null)))
                .note(zpr == null ? null : zpr.field(7).text());
        if ("DE".equals(prb.text(1)) && reading.isCurrent()) {
            draft.state(EntryState.DELETED);
        }
    }

    /**
     * With its 修飾語 where there are any, else as the doctor wrote it (PRB-17) where that says more than the code.
     *
     * @param coded the name of the code; null where the code says only that there is none
     */
    private static String named(Hl7Segment prb, Hl7Segment zpr, String coded, String last) {
        var written = prb.field(17).text();
        var modified = zpr == null ? null : modified(zpr, coded);
        if (coded == null) {
            return Texts.firstOf(written, modified, last);
        }
        boolean saysMore = written != null && written.contains(coded);
        return modified != null && !modified.equals(coded) ? modified : saysMore ? written : coded;
    }

    private static String modified(Hl7Segment zpr, String coded) {
        var base = Texts.firstOf(Coded.of(zpr.field(2)).text(), coded);
        return Texts.join("", words(zpr.field(1)), base, words(zpr.field(3)));
    }

    private static String words(Hl7Field modifiers) {
        List<Hl7Field> all = modifiers.repetitions();
        return all.stream()
                .map(each -> Texts.firstOf(each.component(2), each.component(5)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    /** PRB-13 (JHSD0005): anything there but a word of certainty. */
    private static boolean isSuspected(Hl7Segment prb) {
        var words = Texts.firstOf(prb.field(13).component(2), prb.text(13));
        return words != null && !words.contains("確") && !words.equals("0");
    }

    private static String outcome(Hl7Segment prb) {
        var outcome = prb.field(14);
        var words = Texts.firstOf(
                outcome.component(2),
                OUTCOMES.get(Objects.requireNonNullElse(outcome.component(1), "")),
                outcome.component(1));
        var day = Hl7Moment.day(prb.field(15).text()).map(Object::toString).orElse(null);
        return words == null || day == null ? words : words + "（" + day + "）";
    }

    /** The first such segment behind a PRB and before the next one. */
    private Hl7Segment behind(Hl7Segment prb, String name) {
        var segments = reading.message().segments();
        for (int i = segments.indexOf(prb) + 1; i < segments.size(); i++) {
            if (segments.get(i).is("PRB")) {
                return null;
            }
            if (segments.get(i).is(name)) {
                return segments.get(i);
            }
        }
        return null;
    }
}

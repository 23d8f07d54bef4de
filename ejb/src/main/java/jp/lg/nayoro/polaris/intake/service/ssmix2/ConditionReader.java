package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/**
 * 病名 (PPR-01), PPR^ZD1. The file may hold every diagnosis of the patient. 未コード化傷病名 goes by its text; a suspected
 * one says so in its name, since nobody may take it for a diagnosis.
 */
final class ConditionReader {

    private static final Set<String> UNCODED = Set.of("20084317", "0000999");

    private ConditionReader() {}

    static void read(Reading reading) {
        int line = 0;
        for (var prb : reading.message().all("PRB").toList()) {
            write(reading, prb, ++line);
        }
    }

    private static void write(Reading reading, Hl7Segment prb, int line) {
        var order = behind(reading, prb, "ORC");
        var name = Coded.of(prb.field(3));
        var classified = Coded.of(prb.field(10));
        boolean uncoded = name.main() == null || UNCODED.contains(name.main().code());
        boolean suspected = !prb.field(13).isEmpty();
        var written = prb.field(17).text();
        var shown = uncoded
                ? Texts.firstOf(written, modified(reading, prb), name.text())
                : Texts.firstOf(name.text(), written);
        var began = Hl7Moment.day(prb.field(16).text())
                .or(() -> Hl7Moment.day(prb.field(7).text()));
        LocalDate on = Hl7Moment.day(prb.field(2).text()).or(() -> began).orElse(reading.day());
        var draft = reading.draft(EntryCategory.CONDITION, prb, order)
                .identifiedBy(prb.text(4), began.orElse(null), uncoded ? shown : null)
                .order(prb.text(4), null, line)
                .time(on, null, Hl7Moment.day(prb.field(9).text()).orElse(null))
                .codes(uncoded ? null : name.main(), classified.main())
                .display(shown == null || !suspected ? shown : shown + "（疑い）")
                .note(prb.field(18).component(2))
                .note(Texts.labelled("転帰", Coded.of(prb.field(14)).text()))
                .note(Texts.labelled("発症", began.map(Object::toString).orElse(null)));
        if ("DE".equals(prb.text(1)) && reading.isCurrent()) {
            draft.state(EntryState.DELETED);
        }
    }

    private static String modified(Reading reading, Hl7Segment prb) {
        var zpr = behind(reading, prb, "ZPR");
        return zpr == null ? null : Coded.of(zpr.field(2)).text();
    }

    /** The first such segment behind a PRB and before the next one. */
    private static Hl7Segment behind(Reading reading, Hl7Segment prb, String name) {
        return reading.message().segments().stream()
                .filter(segment -> segment.line() > prb.line())
                .takeWhile(segment -> !segment.is("PRB"))
                .filter(segment -> Objects.equals(segment.name(), name))
                .findFirst()
                .orElse(null);
    }
}

package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.intake.service.parse.TwoResults;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * 検体検査 and 生理検査の結果 (OML-11 OUL^R22, OMG-13 ORU^R01), and measurements without a specimen (ADT-00, ORU^R30): an entry for
 * each OBX under the moment the specimen was taken, so that a result that is told again, final or corrected, meets its own
 * earlier version. SPM, OBR and ORC come in either order: the reader keeps the last of each.
 */
final class LabReader {

    private static final int OLDEST_SPECIMEN_DAYS = 366;

    private final Reading reading;
    private final Cultures cultures;
    private final List<String> comments = new ArrayList<>();
    private Hl7Segment specimen;
    private Hl7Segment panel;
    private Hl7Segment order;
    private EntryDraft last;
    private int line;

    private LabReader(Reading reading) {
        this.reading = reading;
        this.cultures = Cultures.of(reading.message());
        // In SS-MIX2 the ORC follows its OBR: in odd files the first OBX stands before any ORC, so the first ORC
        // serves.
        this.order = reading.message().first("ORC").orElse(null);
    }

    static void read(Reading reading) {
        new LabReader(reading).results();
    }

    private void results() {
        for (var segment : reading.message().segments()) {
            switch (segment.name()) {
                case "SPM" -> specimen = segment;
                case "OBR" -> startPanel(segment);
                case "ORC" -> order = segment;
                case "OBX" -> writeResults(segment);
                case "NTE" -> comment(segment.field(3).text());
                default -> {}
            }
        }
    }

    private void startPanel(Hl7Segment obr) {
        panel = obr;
        last = null;
        comments.clear();
    }

    /** A comment belongs to the result before it, or to the first of its panel. */
    private void comment(String text) {
        var words = Texts.labelled("コメント", text);
        if (last != null) {
            last.note(words);
        } else if (words != null) {
            comments.add(words);
        }
    }

    private void writeResults(Hl7Segment obx) {
        var observation = new Observation(obx);
        var item = observation.item();
        var parts = item.main() == null || item.main().system() != CodeSystem.JLAC10
                ? List.<TwoResults.Part>of()
                : TwoResults.of(item.main().code(), observation.valueText());
        if (parts.isEmpty()) {
            last = draft(observation, item.main(), item.text()).value(observation.value());
            return;
        }
        for (var part : parts) {
            last = draft(observation, new EntryCode(CodeSystem.JLAC10, part.code()), item.text() + "・" + part.name())
                    .value(observation.value(part))
                    .note("1つの欄に書かれた2つの結果「" + observation.valueText() + "」の片方です");
        }
    }

    private EntryDraft draft(Observation observation, EntryCode code, String name) {
        var obx = observation.obx();
        var taken = taken(obx);
        var on = taken.map(Hl7Moment::day).orElse(reading.day());
        line++;
        var draft = reading.draft(EntryCategory.LAB, obx, order)
                .identifiedBy(
                        taken.map(moment -> moment.at() == null ? moment.day() : moment.at())
                                .map(Object::toString)
                                .orElseGet(() -> reading.path().orderNumber() + "|" + on),
                        Texts.firstOf(obx.text(4), Cultures.parentOf(panel)))
                .order(orderNumber(), null, line)
                .time(on, taken.map(Hl7Moment::at).orElse(null), null)
                .codes(code, observation.item().alternative())
                .display(cultures.named(obx, panel, name), "コメント");
        addNotes(draft, observation);
        if (reading.isCurrent()) {
            draft.state(observation.state());
        }
        return draft;
    }

    private void addNotes(EntryDraft draft, Observation observation) {
        draft.note(
                        specimen == null
                                ? null
                                : Texts.labelled(
                                        "材料", Coded.of(specimen.field(4)).text()))
                .note(
                        panel == null
                                ? null
                                : Texts.labelled("検査群", Coded.of(panel.field(4)).text()))
                .note(observation.standing())
                .note(cultures.susceptibility(observation.obx()));
        comments.forEach(draft::note);
        comments.clear();
    }

    /** When the specimen was taken: SPM-17, else when it was observed, OBX-14 or OBR-7. */
    private Optional<Hl7Moment> taken(Hl7Segment obx) {
        return when(specimen == null ? null : specimen.field(17).text())
                .or(() -> when(obx.field(14).text()))
                .or(() -> when(panel == null ? null : panel.field(7).text()));
    }

    private Optional<Hl7Moment> when(String text) {
        return reading.plausible(text, OLDEST_SPECIMEN_DAYS, 1);
    }

    private String orderNumber() {
        return Texts.firstOf(
                reading.path().orderNumber(),
                panel == null ? null : panel.text(2),
                order == null ? null : order.text(2));
    }
}

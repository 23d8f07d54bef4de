package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/**
 * 検体検査 and 生理検査. Results (OML-11 OUL^R22, OMG-13 ORU^R01) give an entry for each OBX under the moment the specimen
 * was taken; orders (OML-01, OMG-03) an entry for each panel. SPM, OBR and ORC come in either order: the reader keeps
 * the last of each.
 */
final class LabReader {

    private static final int OLDEST_SPECIMEN_DAYS = 366;

    private final Reading reading;
    private Hl7Segment specimen;
    private Hl7Segment panel;
    private Hl7Segment order;
    private int line;

    private LabReader(Reading reading) {
        this.reading = reading;
    }

    static void readResults(Reading reading) {
        new LabReader(reading).results();
    }

    static void readOrders(Reading reading) {
        new LabReader(reading).orders();
    }

    /** Height, weight and blood group that ADT-00 carries without a specimen. */
    static void readMeasurements(Reading reading) {
        new LabReader(reading).results();
    }

    private void results() {
        orderBehindPanels();
        for (var segment : reading.message().segments()) {
            keep(segment);
            if (segment.is("OBX")) {
                writeResult(segment);
            }
        }
    }

    private void keep(Hl7Segment segment) {
        switch (segment.name()) {
            case "SPM" -> specimen = segment;
            case "OBR" -> panel = segment;
            case "ORC" -> order = segment;
            default -> {}
        }
    }

    /** In SS-MIX2 the ORC follows its OBR: the first OBX may stand before any ORC in odd files, so the first ORC serves. */
    private void orderBehindPanels() {
        order = reading.message().first("ORC").orElse(null);
    }

    private void writeResult(Hl7Segment obx) {
        var observation = new Observation(obx);
        var item = observation.item();
        var taken = taken(obx);
        var on = taken.map(Hl7Moment::day).orElse(reading.day());
        line++;
        var draft = reading.draft(EntryCategory.LAB, obx, order)
                .identifiedBy(
                        taken.map(moment -> moment.at() == null ? moment.day() : moment.at())
                                .map(Object::toString)
                                .orElseGet(() -> reading.path().orderNumber() + "|" + on),
                        obx.text(4))
                .order(orderNumber(), null, line)
                .time(on, taken.map(Hl7Moment::at).orElse(null), null)
                .codes(item.main(), item.alternative())
                .display(item.text(), "コメント")
                .value(observation.value())
                .note(Texts.labelled(
                        "材料",
                        specimen == null ? null : Coded.of(specimen.field(4)).text()))
                .note(
                        panel == null
                                ? null
                                : Texts.labelled("検査群", Coded.of(panel.field(4)).text()));
        if (reading.isCurrent()) {
            draft.state(observation.state());
        }
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
                panel == null ? null : panel.text(2),
                order == null ? null : order.text(2),
                reading.path().orderNumber());
    }

    private void orders() {
        orderBehindPanels();
        EntryDraft draft = null;
        List<String> items = new ArrayList<>();
        for (var segment : reading.message().segments()) {
            keep(segment);
            if (segment.is("OBR")) {
                noteItems(draft, items);
                draft = writeOrder(segment);
            } else if (segment.is("OBX") && draft != null) {
                items.add(wordsOf(new Observation(segment)));
            }
        }
        noteItems(draft, items);
    }

    private static String wordsOf(Observation observation) {
        return observation.valueText() == null ? observation.item().text() : observation.inWords();
    }

    private static void noteItems(EntryDraft draft, List<String> items) {
        if (draft != null) {
            draft.note(Texts.join("、", items.toArray(String[]::new)));
        }
        items.clear();
    }

    private EntryDraft writeOrder(Hl7Segment obr) {
        if (order != null) {
            reading.compareWithFolder(order);
        }
        var item = Coded.of(obr.field(4));
        LocalDate day = reading.day();
        line++;
        var draft = reading.draft(EntryCategory.LAB, obr, order)
                .identifiedBy(reading.type().code(), orderNumber(), line)
                .order(orderNumber(), null, line)
                .on(day)
                .codes(item.main(), item.alternative())
                .display(item.text())
                .note("検査の依頼（結果ではありません）");
        if (reading.stateOf(order) == EntryState.ACTIVE) {
            draft.state(EntryState.PRELIMINARY);
        }
        return draft;
    }
}

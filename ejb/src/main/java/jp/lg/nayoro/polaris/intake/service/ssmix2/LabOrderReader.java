package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/**
 * 検体検査・生理検査の依頼 (OML-01, OMG-03): an entry for each panel (or, where a laboratory orders cultures item by item without an
 * OBR, for each item), which says of itself that it is no result.
 */
final class LabOrderReader {

    private final Reading reading;
    private final List<String> items = new ArrayList<>();
    private Hl7Segment order;
    private EntryDraft draft;
    private int line;

    private LabOrderReader(Reading reading) {
        this.reading = reading;
        this.order = reading.message().first("ORC").orElse(null);
    }

    static void read(Reading reading) {
        new LabOrderReader(reading).orders();
    }

    private void orders() {
        for (var segment : reading.message().segments()) {
            switch (segment.name()) {
                case "ORC" -> {
                    order = segment;
                    finish();
                }
                case "OBR" -> {
                    finish();
                    draft = write(segment, Coded.of(segment.field(4)));
                }
                case "OBX" -> addItem(segment);
                default -> {}
            }
        }
        finish();
    }

    private void addItem(Hl7Segment obx) {
        var observation = new Observation(obx);
        if (draft == null) {
            write(obx, observation.item());
        } else {
            items.add(observation.valueText() == null ? observation.item().text() : observation.inWords());
        }
    }

    private void finish() {
        if (draft != null) {
            draft.note(Texts.join("、", items.toArray(String[]::new)));
        }
        draft = null;
        items.clear();
    }

    private EntryDraft write(Hl7Segment at, Coded item) {
        if (order != null) {
            reading.compareWithFolder(order);
        }
        line++;
        var number = Texts.firstOf(
                reading.path().orderNumber(), at.is("OBR") ? at.text(2) : null, order == null ? null : order.text(2));
        var written = reading.draft(EntryCategory.LAB, at, order)
                .identifiedBy(reading.type().code(), number, line)
                .order(number, null, line)
                .on(reading.day())
                .codes(item.main(), item.alternative())
                .display(item.text(), reading.type().title())
                .note("検査の依頼（結果ではありません）");
        if (reading.stateOf(order) == EntryState.ACTIVE) {
            written.state(EntryState.PRELIMINARY);
        }
        return written;
    }
}

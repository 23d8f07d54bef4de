package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/**
 * 放射線・内視鏡検査, ordered (OMG-01, OMG-02) or done (OMG-11, OMG-12). The whole order stands first (NW) and again as
 * a parent (PA); its parts are the children (CH). An entry is made of each child, or of the whole where there are none;
 * what the parent observes goes with the first child.
 */
final class ImagingReader {

    private static final int DAYS_OFF = 31;

    private final Reading reading;
    private final List<Part> parts = new ArrayList<>();

    private ImagingReader(Reading reading) {
        this.reading = reading;
    }

    /** ORC and OBR with what follows them. */
    private static final class Part {
        final Hl7Segment order;
        final Hl7Segment request;
        final List<String> notes = new ArrayList<>();

        Part(Hl7Segment order, Hl7Segment request) {
            this.order = order;
            this.request = request;
        }

        boolean isChild() {
            return order != null && "CH".equals(order.text(1));
        }
    }

    static void read(Reading reading) {
        var reader = new ImagingReader(reading);
        reader.gather();
        reader.write();
    }

    private void gather() {
        Hl7Segment order = null;
        for (var segment : reading.message().segments()) {
            var last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            switch (segment.name()) {
                case "ORC" -> order = segment;
                case "OBR" -> parts.add(new Part(order, segment));
                case "OBX" -> addNote(last, new Observation(segment).inWords());
                case "IPC" -> addNote(last, study(segment));
                default -> {}
            }
        }
    }

    private static void addNote(Part part, String note) {
        if (part != null && note != null) {
            part.notes.add(note);
        }
    }

    private static String study(Hl7Segment ipc) {
        return Texts.join(
                "・",
                Texts.labelled("検査番号", ipc.text(1)),
                Texts.labelled(
                        "装置",
                        Texts.firstOf(ipc.field(5).component(1), ipc.field(5).component(2))));
    }

    private void write() {
        var children = parts.stream().filter(Part::isChild).toList();
        var shown = children.isEmpty() ? parts.stream().limit(1).toList() : children;
        int line = 0;
        for (var part : shown) {
            var draft = draft(part, ++line);
            if (line == 1) {
                parts.stream()
                        .filter(other -> !shown.contains(other))
                        .forEach(other -> other.notes.forEach(draft::note));
            }
            part.notes.forEach(draft::note);
        }
    }

    private EntryDraft draft(Part part, int line) {
        var item = Coded.of(part.request.field(4));
        boolean done = reading.type() == DataType.OMG_11 || reading.type() == DataType.OMG_12;
        var orderNumber = Texts.firstOf(part.request.text(2), reading.path().orderNumber());
        if (part.order != null) {
            reading.compareWithFolder(part.order);
        }
        var draft = reading.draft(EntryCategory.IMAGE, part.request, part.order)
                .identifiedBy(reading.type().code(), orderNumber, line)
                .order(
                        reading.path().orderNumber() == null
                                ? orderNumber
                                : reading.path().orderNumber(),
                        null,
                        line)
                .codes(item.main(), item.alternative())
                .display(item.text(), reading.type().title())
                .note(done ? "実施" : "検査の依頼");
        reading.plausible(part.request.field(7).text(), DAYS_OFF, DAYS_OFF)
                .filter(moment -> done)
                .ifPresent(moment -> draft.time(moment.day(), moment.at(), null));
        return draft;
    }
}

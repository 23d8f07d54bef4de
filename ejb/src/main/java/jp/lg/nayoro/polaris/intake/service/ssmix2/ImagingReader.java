package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/**
 * 放射線・内視鏡検査, ordered (OMG-01, OMG-02) or done (OMG-11, OMG-12). The whole order stands first (NW) and again as
 * a parent (PA); its parts are the children (CH). An entry is made of each child, or of the whole where there are none;
 * what the parent tells of its execution goes with the first child. What was found makes a report of its own.
 */
final class ImagingReader {

    private static final int DAYS_OFF = 31;

    private final Reading reading;
    private final Findings findings = new Findings();
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
        reader.report();
    }

    private void gather() {
        Hl7Segment order = null;
        for (var segment : reading.message().segments()) {
            var last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            switch (segment.name()) {
                case "ORC" -> order = segment;
                case "OBR" -> parts.add(new Part(order, segment));
                case "OBX" -> observe(last, new Observation(segment));
                case "ZE1" -> addNote(last, procedure(segment));
                case "NTE" -> addNote(last, segment.field(3).text());
                case "IPC" -> addNote(last, study(segment));
                default -> {}
            }
        }
    }

    private void observe(Part part, Observation observation) {
        if (isDone() && Findings.isFinding(observation)) {
            findings.add(observation);
        } else {
            addNote(part, observation.inWords());
        }
    }

    private static void addNote(Part part, String note) {
        if (part != null && note != null) {
            part.notes.add(note);
        }
    }

    private static String procedure(Hl7Segment ze1) {
        return Texts.join(
                "・",
                Texts.labelled("手技", Coded.of(ze1.field(3)).text()),
                Texts.labelled("実施者", Reading.person(ze1.field(7))));
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
            var draft = draft(EntryCategory.IMAGE, part, ++line);
            draft.note(isDone() ? "実施" : "検査の依頼");
            if (line == 1) {
                parts.stream()
                        .filter(other -> !shown.contains(other))
                        .forEach(other -> other.notes.forEach(draft::note));
            }
            part.notes.forEach(draft::note);
        }
    }

    private void report() {
        if (!findings.isEmpty() && !parts.isEmpty()) {
            var draft = draft(EntryCategory.REPORT, parts.get(0), 0)
                    .identifiedBy("findings")
                    .display(reportTitle());
            findings.writeTo(draft);
        }
    }

    private String reportTitle() {
        return reading.type() == DataType.OMG_12 ? "内視鏡検査の所見" : "放射線検査の所見";
    }

    private boolean isDone() {
        return reading.type() == DataType.OMG_11 || reading.type() == DataType.OMG_12;
    }

    /** 消化器内視鏡用語 names an examination by its axes, {@code 検査.上部.-.-.上部通常内視鏡.-}: the empty ones are left out. */
    private static String readable(Coded item) {
        boolean axes = item.main() != null && item.main().system() == CodeSystem.LENDO && item.text() != null;
        return axes
                ? Hl7Text.split(item.text(), '.').stream()
                        .filter(axis -> !axis.isBlank() && !axis.equals("-"))
                        .collect(Collectors.joining("・"))
                : item.text();
    }

    private EntryDraft draft(EntryCategory category, Part part, int line) {
        var item = Coded.of(part.request.field(4));
        var orderNumber = Texts.firstOf(part.request.text(2), reading.path().orderNumber());
        if (part.order != null) {
            reading.compareWithFolder(part.order);
        }
        var draft = reading.draft(category, part.request, part.order)
                .identifiedBy(reading.type().code(), orderNumber, line)
                .order(Texts.firstOf(reading.path().orderNumber(), orderNumber), null, line)
                .codes(item.main(), item.alternative())
                .display(readable(item), reading.type().title());
        reading.plausible(part.request.field(7).text(), DAYS_OFF, DAYS_OFF)
                .filter(moment -> isDone())
                .ifPresent(moment -> draft.time(moment.day(), moment.at(), null));
        return draft;
    }
}

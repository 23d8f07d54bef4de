package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.JamiUsage;
import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

/**
 * 処方オーダ (OMP-01) and 注射オーダ (OMP-02), RDE^O11: groups of ORC, RXE, TQ1, RXR and, for injections, RXC. A group's
 * drug is that of RXE; where there are RXC, RXE names the kind of injection only, and each RXC is a drug.
 */
final class MedicationOrderReader {

    private static final Pattern SLOT = Pattern.compile(".*_(\\d+)_(\\d+)");
    private final Reading reading;
    private final EntryCategory category;
    private int line;

    private MedicationOrderReader(Reading reading, EntryCategory category) {
        this.reading = reading;
        this.category = category;
    }

    static void read(Reading reading, EntryCategory category) {
        new MedicationOrderReader(reading, category).readGroups();
    }

    /** The segments of one RXE: they come in any order behind it. */
    private static final class Group {
        final Hl7Segment order;
        final Hl7Segment drug;
        final List<Hl7Segment> timings = new ArrayList<>();
        final List<Hl7Segment> components = new ArrayList<>();
        Hl7Segment route;

        Group(Hl7Segment order, Hl7Segment drug) {
            this.order = order;
            this.drug = drug;
        }
    }

    private void readGroups() {
        Hl7Segment order = null;
        Group group = null;
        for (var segment : reading.message().segments()) {
            switch (segment.name()) {
                case "ORC" -> {
                    finish(group);
                    group = null;
                    order = segment;
                    reading.compareWithFolder(segment);
                }
                case "RXE" -> {
                    finish(group);
                    group = new Group(order, segment);
                }
                case "TQ1", "RXR", "RXC" -> attach(group, segment);
                default -> {}
            }
        }
        finish(group);
    }

    private void attach(Group group, Hl7Segment segment) {
        if (group == null) {
            reading.collector().warn(segment.line(), "薬の行（RXE）より前に用法などの行があり、読み飛ばしました。");
        } else if (segment.is("TQ1")) {
            group.timings.add(segment);
        } else if (segment.is("RXC")) {
            group.components.add(segment);
        } else if (group.route == null) {
            group.route = segment;
        }
    }

    private void finish(Group group) {
        if (group == null) {
            return;
        }
        var timing = Timing.of(group.timings, reading);
        if (group.components.isEmpty()) {
            writeDrug(group, timing);
        } else {
            group.components.forEach(component -> writeComponent(group, component, timing));
        }
    }

    private void writeDrug(Group group, Timing timing) {
        var rxe = group.drug;
        var perDay = rxe.field(19);
        var unit = Texts.firstOf(
                Coded.unit(rxe.field(5)),
                Coded.unit(perDay.subcomponent(2, 1), perDay.subcomponent(2, 2), perDay.subcomponent(2, 3)));
        var drug = Coded.ofDrug(rxe.field(2));
        var draft = draft(group, rxe, drug, timing)
                .dose(new EntryDose(
                        Quantities.of(rxe.text(3)),
                        Quantities.of(perDay.component(1)),
                        Texts.clipped(unit, 40),
                        Texts.clipped(timing.usageCode(), 40),
                        Texts.clipped(timing.usageText(), 250),
                        timing.days(),
                        timing.times(),
                        Quantities.of(rxe.text(10)),
                        Texts.clipped(Coded.unit(rxe.field(11)), 40),
                        Texts.clipped(route(group), 60),
                        null));
        var second = Coded.ofDrug(rxe.field(31));
        reading.collector().sameDrug(drug.text(), drug.main(), drug.alternative(), second.main(), second.alternative());
        if (second.main() != null) {
            draft.note("別コード: " + second.main().code());
        }
    }

    private void writeComponent(Group group, Hl7Segment rxc, Timing timing) {
        var rxe = group.drug;
        var rate = Texts.join(" ", rxe.text(23), Coded.unit(rxe.field(24)));
        draft(group, rxc, Coded.ofDrug(rxc.field(2)), timing)
                .dose(new EntryDose(
                        Quantities.of(rxc.text(3)),
                        null,
                        Texts.clipped(Coded.unit(rxc.field(4)), 40),
                        Texts.clipped(timing.usageCode(), 40),
                        Texts.clipped(timing.usageText(), 250),
                        timing.days(),
                        timing.times(),
                        null,
                        null,
                        Texts.clipped(route(group), 60),
                        Texts.clipped(rate, 60)))
                .note(Texts.labelled("種別", Coded.of(rxe.field(2)).text()))
                .note(volume(rxe));
    }

    private EntryDraft draft(Group group, Hl7Segment at, Coded drug, Timing timing) {
        line++;
        var rp = group.order == null ? null : group.order.text(4);
        if (drug.mislabelled()) {
            reading.collector().warn(at.line(), "薬のコードの種類が、書かれている名前と形で違うため、形で判断しました。");
        }
        return reading.draft(category, at, group.order)
                .identifiedBy(reading.type().code(), orderNumber(group), rp)
                .order(orderNumber(group), rpShown(rp), line)
                .time(timing.on(), timing.at(), timing.until())
                .codes(drug.main(), drug.alternative())
                .display(drug.text())
                .note(instructions(group.drug))
                .note(kinds(group.drug))
                .note(timing.note());
    }

    private String orderNumber(Group group) {
        return Texts.firstOf(reading.path().orderNumber(), group.order == null ? null : group.order.text(2));
    }

    /** Of {@code order_01_002}, the RP and the turn of its giving. */
    private static String rpShown(String rp) {
        var matcher = SLOT.matcher(rp == null ? "" : rp);
        return matcher.matches() ? matcher.group(1) + "-" + matcher.group(2) : rp;
    }

    private static String route(Group group) {
        return group.route == null ? null : Coded.of(group.route.field(1)).text();
    }

    private static String volume(Hl7Segment rxe) {
        return rxe.text(3) == null
                ? null
                : Texts.labelled("総量", Texts.join(" ", rxe.text(3), Coded.unit(rxe.field(5))));
    }

    /** RXE-7: words to the pharmacist, or the unequal doses of one day. */
    private static String instructions(Hl7Segment rxe) {
        return Texts.orNull(rxe.field(7).repetitions().stream()
                .map(each -> Texts.firstOf(
                        each.component(2), each.component(5), JamiUsage.words(each.component(1)), each.component(1)))
                .map(text -> text == null ? "" : text)
                .collect(Collectors.joining(" ")));
    }

    /** RXE-21 and 27: 外来処方, 院内処方, 頓用 and so on. */
    private static String kinds(Hl7Segment rxe) {
        var kinds = new ArrayList<String>();
        for (int field : new int[] {21, 27}) {
            rxe.field(field).repetitions().forEach(each -> kinds.add(each.component(2)));
        }
        return Texts.join("・", kinds.toArray(String[]::new));
    }
}

package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.util.Set;

import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/** 処方・注射の実施 (OMP-11, OMP-12), RAS^O17: what was given, when, by whom. */
final class AdministrationReader {

    private static final int DAYS_OFF = 31;
    private static final Set<String> NOT_GIVEN = Set.of("RE", "NA");

    private AdministrationReader() {}

    static void read(Reading reading, EntryCategory category) {
        Hl7Segment order = null;
        String route = null;
        int line = 0;
        for (var segment : reading.message().segments()) {
            if (segment.is("ORC")) {
                order = segment;
                reading.compareWithFolder(segment);
            } else if (segment.is("RXA")) {
                line++;
                route = routeBehind(reading, segment);
                write(reading, category, order, segment, route, line);
            }
        }
    }

    /** RXR of the same order. */
    private static String routeBehind(Reading reading, Hl7Segment rxa) {
        return reading.message().segments().stream()
                .filter(segment -> segment.line() > rxa.line())
                .takeWhile(segment -> !segment.is("ORC"))
                .filter(segment -> segment.is("RXR"))
                .findFirst()
                .map(rxr -> Coded.of(rxr.field(1)).text())
                .orElse(null);
    }

    private static void write(
            Reading reading, EntryCategory category, Hl7Segment order, Hl7Segment rxa, String route, int line) {
        var drug = Coded.ofDrug(rxa.field(5));
        if (drug.mislabelled()) {
            reading.collector().warn(rxa.line(), "薬のコードの種類が、書かれている名前と形で違うため、形で判断しました。");
        }
        var orderNumber = Texts.firstOf(reading.path().orderNumber(), order == null ? null : order.text(2));
        var draft = reading.draft(category, rxa, order)
                .identifiedBy(reading.type().code(), orderNumber, order == null ? null : order.text(4), rxa.text(3))
                .order(orderNumber, null, line)
                .codes(drug.main(), drug.alternative())
                .display(drug.text())
                .dose(dose(rxa, route))
                .note(standing(rxa))
                .note(Texts.firstOf(rxa.field(9).component(2), rxa.text(9)))
                .note(Texts.labelled("実施者", Reading.person(rxa.field(10))));
        reading.plausible(rxa.text(3), 1, DAYS_OFF)
                .ifPresent(given -> draft.time(given.day(), given.at(), ended(reading, rxa)));
        if (reading.isCurrent() && "D".equals(rxa.text(21))) {
            draft.state(EntryState.DELETED);
        } else if (reading.isCurrent() && NOT_GIVEN.contains(Texts.firstOf(rxa.text(20), "CP"))) {
            draft.state(EntryState.CANCELLED);
        }
        reading.collector().sameDrug(drug.text(), drug.main(), drug.alternative());
    }

    private static LocalDate ended(Reading reading, Hl7Segment rxa) {
        return reading.plausible(rxa.text(4), 1, DAYS_OFF).map(Hl7Moment::day).orElse(null);
    }

    private static EntryDose dose(Hl7Segment rxa, String route) {
        return new EntryDose(
                Quantities.of(rxa.text(6)),
                null,
                Texts.clipped(Coded.unit(rxa.field(7)), 40),
                null,
                null,
                null,
                null,
                null,
                null,
                Texts.clipped(route, 60),
                Texts.clipped(rxa.text(12), 60));
    }

    /** RXA-20, HL7 table 0322. */
    private static String standing(Hl7Segment rxa) {
        return switch (Texts.firstOf(rxa.text(20), "CP")) {
            case "PA" -> "一部のみ実施";
            case "RE" -> "患者の希望で実施せず";
            case "NA" -> "実施せず";
            default -> "実施";
        };
    }
}

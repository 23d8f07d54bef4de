package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.Optional;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/** 入退院・転科・外来受付 (ADT-01 to ADT-52): one entry a file, under the moment it happened or is planned for. */
final class EncounterReader {

    private static final int DAYS_PLANNED = 366;

    /** Expired, HL7 table 0112. */
    private static final String DIED = "20";

    private EncounterReader() {}

    static void read(Reading reading) {
        var message = reading.message();
        var at = message.first("PV1").or(() -> message.first("EVN")).or(() -> message.first("PID"));
        var happened = reading.plausible(careTime(reading), 1, DAYS_PLANNED)
                .or(() -> reading.path().careDay() == null
                        ? Optional.empty()
                        : Optional.of(new Hl7Moment(reading.day(), null)));
        at.ifPresent(segment -> {
            var moment = happened.orElse(new Hl7Moment(reading.day(), null));
            var draft = reading.draft(EntryCategory.ENCOUNTER, segment, null);
            reading.type().encounter().ifPresent(draft::encounter);
            draft.identifiedBy(reading.type().code(), moment.at() == null ? moment.day() : moment.at())
                    .time(moment.day(), moment.at(), null)
                    .display(reading.type().title())
                    .note(Texts.labelled("場所", location(message.field("PV1", 3))))
                    .note(Texts.labelled("移動前", location(message.field("PV1", 6))));
        });
        readDeath(reading);
    }

    /** 死亡, told with the discharge (PV1-36 転帰, HL7 table 0112: 20) or in the patient's own segment (PID-29, PID-30). */
    static void readDeath(Reading reading) {
        var message = reading.message();
        var died = Hl7Moment.of(message.field("PID", 29).text());
        boolean told = "Y".equals(message.field("PID", 30).component(1))
                || DIED.equals(message.field("PV1", 36).component(1))
                || died.isPresent();
        message.first("PID").filter(pid -> told).ifPresent(pid -> {
            var moment = died.orElseGet(() -> new Hl7Moment(reading.day(), null));
            reading.draft(EntryCategory.ENCOUNTER, pid, null)
                    .encounter(EncounterKind.DEATH)
                    .identifiedBy("death")
                    .time(moment.day(), moment.at(), null)
                    .display("死亡")
                    .note(died.isEmpty() ? "亡くなった日は書かれていません（この記録の日付に置いています）" : null);
        });
    }

    /** The field that tells the day, by type (SS-MIX2 1.2, NHO SSMIX_CAREDATE). */
    private static String careTime(Reading reading) {
        var message = reading.message();
        return switch (reading.type()) {
            case ADT_12, ADT_22 -> message.field("PV1", 44).text();
            case ADT_21, ADT_41 -> message.field("PV2", 8).text();
            case ADT_51 -> message.field("PV2", 9).text();
            case ADT_52 ->
                Texts.firstOf(
                        message.field("PV1", 45).text(), message.field("EVN", 6).text());
            case ADT_32 ->
                Texts.firstOf(
                        message.field("EVN", 6).text(), message.field("PV2", 47).text());
            default -> message.field("EVN", 6).text();
        };
    }

    /** {@code 病棟^部屋^床^^^N} for a ward, {@code 01^^^^^C} for a clinic. */
    private static String location(Hl7Field place) {
        boolean ward = !"C".equals(place.component(6));
        return Texts.join(
                " ",
                ward ? Texts.labelled("病棟", place.component(1)) : Texts.labelled("外来", place.component(1)),
                Texts.labelled("病室", place.component(2)),
                Texts.labelled("床", place.component(3)));
    }
}

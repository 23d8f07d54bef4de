package jp.lg.nayoro.polaris.intake.service.ssmix2;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** 食事オーダ (OMD), OMD^O03: what a patient in hospital is to eat, from when. It stands among the notes. */
final class MealReader {

    private static final int DAYS_AHEAD = 31;

    private MealReader() {}

    static void read(Reading reading) {
        var order = reading.message().first("ORC").orElse(null);
        var start = reading.plausible(reading.message().field("TQ1", 7).text(), 1, DAYS_AHEAD);
        int line = 0;
        for (var ods : reading.message().all("ODS").toList()) {
            line++;
            var meal = Coded.of(ods.field(3));
            var words = Texts.firstOf(ods.field(4).text(), ods.field(3).component(2), meal.text());
            reading.draft(EntryCategory.NOTE, ods, order)
                    .identifiedBy(reading.type().code(), reading.path().orderNumber(), line)
                    .order(reading.path().orderNumber(), null, line)
                    .codes(meal.main(), meal.alternative())
                    .display("食事: " + words)
                    .value(EntryValue.text(Texts.clipped(words, 500)))
                    .note(Texts.labelled(
                            "開始", start.map(moment -> moment.day().toString()).orElse(null)));
        }
    }
}

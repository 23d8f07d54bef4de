package jp.lg.nayoro.polaris.intake.service.ssmix2;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/**
 * 食事オーダ (OMD), OMD^O03: what a patient in hospital is to eat, from which meal to which. It stands among the notes, under the
 * day it begins. Some hospitals hand all meals of a stay over when the patient leaves.
 */
final class MealReader {

    private static final int LONGEST_STAY_DAYS = 366;
    private static final int DAYS_AHEAD = 31;
    private static final int MORNING_ENDS = 10;
    private static final int NOON_ENDS = 15;

    private final Reading reading;
    private Hl7Segment order;
    private Hl7Segment timing;
    private int line;

    private MealReader(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        var reader = new MealReader(reading);
        for (var segment : reading.message().segments()) {
            switch (segment.name()) {
                case "ORC" -> reader.order = segment;
                case "TQ1" -> reader.timing = segment;
                case "ODS" -> reader.write(segment);
                default -> {}
            }
        }
    }

    private void write(Hl7Segment ods) {
        line++;
        var meal = Coded.of(ods.field(3));
        var words = Texts.firstOf(ods.field(4).text(), ods.field(3).component(2), meal.text());
        var named = ods.field(3).component(2);
        var start = moment(7);
        var end = moment(8);
        var draft = reading.draft(EntryCategory.NOTE, ods, order)
                .identifiedBy(reading.type().code(), reading.path().orderNumber(), line)
                .order(reading.path().orderNumber(), null, line)
                .codes(meal.main(), meal.alternative())
                .display("食事: " + Texts.firstOf(named, words, "内容の記載なし"))
                .value(EntryValue.text(Texts.clipped(words, 500)))
                .note(Texts.labelled("時間帯", Coded.of(ods.field(2)).text()))
                .note(often())
                .note(Texts.labelled("開始", start == null ? null : meal(start) + "から"))
                .note(Texts.labelled("終了", end == null ? null : meal(end) + "まで"));
        if (start != null) {
            draft.time(start.day(), start.at(), end == null ? null : end.day());
        }
    }

    private Hl7Moment moment(int field) {
        return timing == null
                ? null
                : reading.plausible(timing.field(field).text(), LONGEST_STAY_DAYS, DAYS_AHEAD)
                        .orElse(null);
    }

    /** TQ1-3, as in {@code TID&１日３回&HL70335}. */
    private String often() {
        return timing == null ? null : timing.field(3).nested(1).component(2);
    }

    /** Hospitals give the hour of a meal; people say the meal. */
    private static String meal(Hl7Moment moment) {
        if (moment.at() == null) {
            return moment.day().toString();
        }
        int hour = moment.at().getHour();
        return moment.day() + " " + (hour <= MORNING_ENDS ? "朝" : hour <= NOON_ENDS ? "昼" : "夕");
    }
}

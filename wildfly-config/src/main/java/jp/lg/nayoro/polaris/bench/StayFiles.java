package jp.lg.nayoro.polaris.bench;

import java.time.LocalDateTime;
import java.util.List;

/** 外来受付・入院・退院 (ADT-12, ADT-22, ADT-52), 食事 (OMD) and 画像検査 (OMG-01, OMG-11). */
final class StayFiles {

    private record Study(String code, String name, String modality) {}

    private static final List<Study> STUDIES = List.of(
            new Study("1000000000000000", "胸部X線撮影", "CR"),
            new Study("1000000000000001", "腹部X線撮影", "CR"),
            new Study("5000000000000000", "頭部CT", "CT"),
            new Study("5000000000000002", "胸腹部造影CT", "CT"),
            new Study("7000000000000000", "頭部MRI", "MR"),
            new Study("9A00000000000000", "腹部超音波検査", "US"));

    private StayFiles() {}

    static TreeFile reception(Visit visit, LocalDateTime issued) {
        return movement(visit, "ADT-12", "ADT^A04^ADT_A01", 44, issued);
    }

    static TreeFile admission(Visit visit, LocalDateTime issued) {
        return movement(visit, "ADT-22", "ADT^A01^ADT_A01", 44, issued);
    }

    static TreeFile discharge(Visit visit, LocalDateTime issued) {
        return movement(visit, "ADT-52", "ADT^A03^ADT_A03", 45, issued);
    }

    private static TreeFile movement(Visit visit, String type, String message, int timeField, LocalDateTime issued) {
        var movement = visit.message(message, issued).set(timeField, Visit.minute(visit.at(0)));
        return new TreeFile(visit.place(type, TreeFile.NO_ORDER, issued, 1), movement.bytes());
    }

    static TreeFile meal(Visit visit, String order, LocalDateTime issued, Chance chance) {
        var message = visit.message("OMD^O03^OMD_O03", issued);
        visit.order(message, "NW", order, null, visit.at(15))
                .segment("TQ1")
                .set(1, "1")
                .set(3, "TID&１日３回&HL70335")
                .set(7, visit.dayText() + "18")
                .segment("ODS")
                .set(1, "D")
                .set(3, "%03d^^99XY3".formatted(chance.between(1, 40)))
                .set(4, chance.oneOf(List.of("塩分控えめ", "常食", "全粥・きざみ", "糖尿病食 1600kcal", "嚥下調整食 3")));
        return new TreeFile(visit.place("OMD", order, issued, 1), message.bytes());
    }

    /** The whole, and its one part, as gateways write it. */
    static TreeFile imaging(Visit visit, boolean done, String order, LocalDateTime issued, Chance chance) {
        var study = chance.oneOf(STUDIES);
        var message = visit.message(done ? "OMI^Z23^OMI_Z23" : "OMG^O19^OMG_O19", issued);
        for (String control : List.of("NW", "PA", "CH")) {
            visit.order(message, control, order, null, visit.at(40))
                    .segment("TQ1")
                    .set(1, "1")
                    .set(9, "R^^HL70485")
                    .segment("OBR")
                    .set(2, order)
                    .set(4, study.code() + "^" + study.name() + "^JJ1017")
                    .set(7, visit.dayText())
                    .set(16, visit.doctor());
            if (done) {
                message.segment("IPC")
                        .set(1, "A" + order)
                        .set(3, "1.2.392.200250." + order)
                        .set(5, study.modality() + "^^DCM");
            }
        }
        return new TreeFile(visit.place(done ? "OMG-11" : "OMG-01", order, issued, 1), message.bytes());
    }
}

package jp.lg.nayoro.polaris.bench;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import jp.lg.nayoro.polaris.demo.TsvTable;

/** 検体検査: orders (OML-01) and results (OML-11), of ten to thirty items each. */
final class LaboratoryFiles {

    private static final List<TsvTable.Line> ITEMS = TsvTable.lines("analytes.tsv");

    private LaboratoryFiles() {}

    static TreeFile order(Visit visit, String order, LocalDateTime issued, Chance chance) {
        var message = visit.message("OML^O33^OML_O33", issued);
        for (int panel = chance.between(1, 3); panel > 0; panel--) {
            message.segment("SPM").set(1, "1").set(2, order).set(4, "023^血清^JC10");
            visit.order(message, "NW", order, null, visit.at(10));
            message.segment("OBR").set(1, panel).set(2, order).set(4, "E%03d^検査セット%d^99O03".formatted(panel, panel));
        }
        return new TreeFile(visit.place("OML-01", order, issued, 1), message.bytes());
    }

    /**
     * @param status OBX-11: P while some is missing, F when all is there, C corrected
     * @param flag 2 for what was reported before and stands no longer
     */
    static TreeFile result(Visit visit, String order, LocalDateTime issued, String status, int flag, Chance chance) {
        var message = visit.message("OUL^R22^OUL_R22", issued);
        var taken = Visit.minute(visit.at(30));
        message.segment("SPM").set(1, "1").set(2, order).set(4, "023^血清^JC10").set(17, taken);
        message.segment("OBR")
                .set(1, "1")
                .set(2, order)
                .set(4, "E001^血液・生化学検査^99O03")
                .set(7, visit.dayText())
                .set(16, visit.doctor())
                .set(22, Visit.second(issued));
        visit.order(message, "SC", order, null, issued);
        int items = chance.between(10, 30);
        int first = chance.between(0, ITEMS.size() - 1);
        for (int i = 0; i < items; i++) {
            result(message, i, ITEMS.get((first + i) % ITEMS.size()), status, taken, chance);
        }
        return new TreeFile(visit.place("OML-11", order, issued, flag), message.bytes());
    }

    private static void result(
            Hl7Writer message, int index, TsvTable.Line item, String status, String taken, Chance chance) {
        double mean = item.number("mean");
        var value = String.format(Locale.ROOT, "%." + item.text("decimals") + "f", mean * (0.7 + 0.6 * chance.unit()));
        boolean text = chance.of(0.03);
        message.segment("OBX")
                .set(1, index + 1)
                .set(2, text ? "ST" : "NM")
                .set(3, item.text("jlac10") + "^" + item.text("name") + "^JC10")
                .set(5, text ? "<" + value : value)
                .set(6, unit(item))
                .set(7, range(item))
                .set(8, chance.of(0.12) ? "H" : chance.of(0.08) ? "L" : null)
                .set(11, status)
                .set(14, taken);
    }

    private static String unit(TsvTable.Line item) {
        var unit = item.text("unit");
        return unit == null ? null : unit + "^" + unit + "^99XYZ";
    }

    private static String range(TsvTable.Line item) {
        var high = item.text("high_male");
        return high == null ? null : item.text("low_male") + "-" + high;
    }
}

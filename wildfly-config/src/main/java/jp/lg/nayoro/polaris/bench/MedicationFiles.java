package jp.lg.nayoro.polaris.bench;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.demo.TsvTable;

/** 処方と注射 (OMP-01, OMP-02) and their executions (OMP-11, OMP-12). */
final class MedicationFiles {

    private static final Map<String, TsvTable.Line> USAGES = TsvTable.lines("usages.tsv").stream()
            .collect(Collectors.toMap(line -> line.text("key"), Function.identity()));
    private static final List<TsvTable.Line> ORAL = ofKind("内服");
    private static final List<TsvTable.Line> INJECTIONS = ofKind("注射");

    private MedicationFiles() {}

    private static List<TsvTable.Line> ofKind(String kind) {
        return TsvTable.lines("drugs.tsv").stream()
                .filter(line -> line.text("kind").equals(kind))
                .toList();
    }

    /** Two to seven drugs. The second version of an order (after a change) has one drug more days. */
    static TreeFile prescription(Visit visit, String order, LocalDateTime issued, int flag, Chance chance) {
        var message = visit.message("RDE^O11^RDE_O11", issued);
        int days = 7 * chance.between(1, 8);
        int drugs = chance.between(2, 7);
        for (int rp = 1; rp <= drugs; rp++) {
            var drug = chance.oneOf(ORAL);
            var usage = USAGES.get(drug.text("usage"));
            int perDay = drug.whole("per_time") * usage.whole("times");
            visit.order(message, "NW", order, Integer.toString(rp), visit.at(20))
                    .segment("RXE")
                    .set(2, drug.text("hot9") + "^" + drug.text("name") + "^HOT9")
                    .set(3, drug.text("per_time"))
                    .set(5, unit(drug))
                    .set(10, perDay * days)
                    .set(11, unit(drug))
                    .set(15, Visit.minute(issued) + rp)
                    .set(19, perDay + "^TAB&" + drug.text("unit") + "&MR9P")
                    .set(21, visit.inBed() ? "IHP^入院処方^MR9P" : "OHP^外来処方^MR9P~OHO^院外処方^MR9P")
                    .set(27, "21^内服^JHSP0003")
                    .segment("TQ1")
                    .set(1, "1")
                    .set(3, usage.text("code") + "&" + usage.text("text") + "&JAMISDP01")
                    .set(6, days + "^d")
                    .set(7, visit.dayText() + "00")
                    .segment("RXR")
                    .set(1, "PO^口^HL70162");
        }
        return new TreeFile(visit.place("OMP-01", order, issued, flag), message.bytes());
    }

    /** One to three slots of a drip with two drugs. */
    static TreeFile injection(Visit visit, String order, LocalDateTime issued, int flag, Chance chance) {
        var message = visit.message("RDE^O11^RDE_O11", issued);
        int slots = chance.between(1, 3);
        for (int slot = 1; slot <= slots; slot++) {
            var begins = visit.at(60 * 3 * slot);
            visit.order(message, "NW", order, "%s_01_%03d".formatted(order, slot), visit.at(25))
                    .segment("RXE")
                    .set(2, "00^一般^99I02")
                    .set(3, "510")
                    .set(5, "ML^ミリリットル^MR9P")
                    .set(7, "^３時間で点滴^99IC6")
                    .set(21, "IHP^入院処方^MR9P")
                    .set(22, "H1")
                    .set(23, "170")
                    .set(24, "ml/hr^ミリリッター／時間^ISO+")
                    .segment("TQ1")
                    .set(1, "1")
                    .set(7, Visit.minute(begins))
                    .set(8, Visit.minute(begins.plusHours(3)))
                    .segment("RXR")
                    .set(1, "IV^静脈内^HL70162");
            component(message, "B", INJECTIONS.get(0));
            component(message, "A", chance.oneOf(INJECTIONS));
        }
        return new TreeFile(visit.place("OMP-02", order, issued, flag), message.bytes());
    }

    private static void component(Hl7Writer message, String kind, TsvTable.Line drug) {
        message.segment("RXC")
                .set(1, kind)
                .set(2, drug.text("hot9") + "^" + drug.text("name") + "^HOT9")
                .set(3, "1")
                .set(4, unit(drug));
    }

    /** What was given: by mouth (OMP-11) or into a vein (OMP-12). */
    static TreeFile administration(Visit visit, String type, String order, LocalDateTime issued, Chance chance) {
        var message = visit.message("RAS^O17^RAS_O17", issued);
        visit.order(message, "NW", order, order + "_01_001", visit.at(30));
        boolean injected = type.equals("OMP-12");
        for (int i = chance.between(1, 3); i > 0; i--) {
            var drug = chance.oneOf(injected ? INJECTIONS : ORAL);
            message.segment("RXA")
                    .set(1, "0")
                    .set(2, "1")
                    .set(3, Visit.second(visit.at(60)))
                    .set(4, Visit.second(visit.at(injected ? 240 : 60)))
                    .set(5, drug.text("hot9") + "^" + drug.text("name") + "^HOT9")
                    .set(6, drug.text("per_time"))
                    .set(7, unit(drug))
                    .set(10, "N" + visit.department().code() + "^看護^花子^^^^^^^L^^^^^I")
                    .set(20, "CP");
        }
        message.segment("RXR").set(1, injected ? "IV^静脈内^HL70162" : "PO^口^HL70162");
        return new TreeFile(visit.place(type, order, issued, 1), message.bytes());
    }

    private static String unit(TsvTable.Line drug) {
        return "TAB^" + drug.text("unit") + "^MR9P";
    }
}

package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.HashMap;
import java.util.Map;

import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;

/**
 * 細菌検査. Organism and amount, organism and drug stand in lines of their own, tied by OBX-4 (検査副ID) or by OBR-26 (親結果). A line
 * that is read alone must name its organism, or it says nothing: {@code 培養同定菌量（S.aureus）3+}.
 */
record Cultures(Map<String, String> organisms) {

    private static final char SUB_ID = '|';

    /** The organisms that a message names, by panel and sub-id. */
    static Cultures of(Hl7Message message) {
        Map<String, String> organisms = new HashMap<>();
        Hl7Segment panel = null;
        for (var segment : message.segments()) {
            if (segment.is("OBR")) {
                panel = segment;
            } else if (segment.is("OBX") && isOrganism(segment)) {
                var name = new Observation(segment).valueText();
                if (name != null) {
                    organisms.put(key(panel, segment.text(4)), name);
                    organisms.putIfAbsent(key(null, segment.text(4)), name);
                }
            }
        }
        return new Cultures(organisms);
    }

    /** 菌名: coded by JANIS, or a coded value of an item of the microbiology (JLAC10 from 6). */
    private static boolean isOrganism(Hl7Segment obx) {
        var system = obx.field(5).component(3);
        if (system != null && system.startsWith("JANIS")) {
            return true;
        }
        var item = Coded.of(obx.field(3));
        boolean microbiology = item.main() != null
                && item.main().system() == CodeSystem.JLAC10
                && item.main().code().startsWith("6");
        var type = obx.text(2);
        return ("CWE".equals(type) || "CE".equals(type))
                && (microbiology || item.text() != null && item.text().contains("菌名"));
    }

    private static String key(Hl7Segment panel, String subId) {
        return (panel == null ? "" : panel.line()) + String.valueOf(SUB_ID) + root(subId);
    }

    /** {@code 1} of {@code 1-2} and {@code 1.3}. */
    private static String root(String subId) {
        if (subId == null) {
            return "";
        }
        int end = 0;
        while (end < subId.length() && Character.isLetterOrDigit(subId.charAt(end))) {
            end++;
        }
        return subId.substring(0, end);
    }

    /** The name of an item, with the organism it is about behind it; the name alone where it is about none. */
    String named(Hl7Segment obx, Hl7Segment panel, String name) {
        var organism =
                organisms.isEmpty() && parentOf(panel) == null || isOrganism(obx) ? null : organismOf(obx, panel);
        return organism == null || name == null ? name : name + "（" + organism + "）";
    }

    private String organismOf(Hl7Segment obx, Hl7Segment panel) {
        if (panel != null && !panel.field(26).isEmpty()) {
            var parent = panel.field(26);
            return Texts.firstOf(parent.component(3), organisms.get(key(null, parent.component(2))));
        }
        return obx.text(4) == null ? null : organisms.get(key(panel, obx.text(4)));
    }

    /** The sub-id of the culture that a test of susceptibility belongs to; null where it belongs to none. */
    static String parentOf(Hl7Segment panel) {
        return panel == null
                ? null
                : Texts.firstOf(panel.field(26).component(2), panel.field(26).component(3));
    }

    /** 感受性 in words: the letter alone tells a home nurse nothing. */
    String susceptibility(Hl7Segment obx) {
        var flag = obx.text(8);
        return switch (flag == null ? "" : flag) {
            case "S" -> "判定: S（感性：効く見込み）";
            case "I" -> "判定: I（中間）";
            case "R" -> "判定: R（耐性：効かない見込み）";
            default -> null;
        };
    }
}

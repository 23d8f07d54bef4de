package jp.lg.nayoro.polaris.bench;

import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.demo.TsvTable;

/** What is kept once a patient, outside the days: 患者基本情報 (ADT-00), アレルギー (ADT-61), 病名 (PPR-01). */
final class StandingFiles {

    private static final List<TsvTable.Line> ALLERGENS = TsvTable.lines("allergies.tsv");
    private static final List<TsvTable.Line> DIAGNOSES = TsvTable.lines("conditions.tsv");

    private StandingFiles() {}

    static TreeFile demographics(Visit visit, LocalDateTime issued, Chance chance) {
        var patient = visit.patient();
        var message = visit.message("ADT^A08^ADT_A01", issued);
        message.segment("OBX")
                .set(1, "1")
                .set(2, "NM")
                .set(3, "9N001000000000001^身長^JC10")
                .set(5, chance.between(140, 182))
                .set(6, "cm^cm^ISO+")
                .set(11, "F");
        message.segment("OBX")
                .set(1, "2")
                .set(2, "NM")
                .set(3, "9N006000000000001^体重^JC10")
                .set(5, chance.between(36, 92))
                .set(6, "kg^kg^ISO+")
                .set(11, "F");
        message.segment("IN1")
                .set(1, "1")
                .set(2, "39^後期高齢者^JHSD0001")
                .set(3, patient.insurer())
                .set(10, "名寄")
                .set(36, patient.insuredNumber());
        return new TreeFile(place(visit, "ADT-00", issued, "-"), message.bytes());
    }

    static TreeFile allergies(Visit visit, LocalDateTime issued, Chance chance) {
        var message = visit.message("ADT^A60^ADT_A60", issued);
        int count = chance.between(1, 3);
        for (int i = 1; i <= count; i++) {
            var allergen = ALLERGENS.get((chance.between(0, 3) * 3 + i) % ALLERGENS.size());
            message.segment("IAM")
                    .set(1, i)
                    .set(2, "DA^薬剤アレルギー^HL70127")
                    .set(3, i + "^" + allergen.text("name") + "^99XYZ")
                    .set(4, "MO^中等度^HL70128")
                    .set(5, allergen.text("reaction"))
                    .set(6, "A^追加^HL70323")
                    .set(11, "20180410");
        }
        return new TreeFile(place(visit, "ADT-61", issued, "-"), message.bytes());
    }

    static TreeFile diagnoses(Visit visit, LocalDateTime issued, Chance chance) {
        var message = visit.message("PPR^ZD1^PPR_ZD1", issued);
        int first = chance.between(0, DIAGNOSES.size() - 1);
        int count = chance.between(2, 8);
        for (int i = 0; i < count; i++) {
            var diagnosis = DIAGNOSES.get((first + i) % DIAGNOSES.size());
            var began =
                    "%d%02d%02d".formatted(chance.between(2015, 2021), chance.between(1, 12), chance.between(1, 28));
            message.segment("PRB")
                    .set(1, "AD")
                    .set(2, began)
                    .set(3, "2005%04d^%s^MDCDX2".formatted(4000 + first + i, diagnosis.text("name")))
                    .set(4, "%s%03d".formatted(visit.patient().id(), i))
                    .set(7, began)
                    .set(10, diagnosis.text("icd10") + "^^I10")
                    .set(16, began)
                    .set(17, diagnosis.text("name"));
            visit.order(message, "NW", visit.patient().id() + i, null, issued);
        }
        return new TreeFile(place(visit, "PPR-01", issued, "01"), message.bytes());
    }

    private static String place(Visit visit, String type, LocalDateTime issued, String department) {
        return TreeFile.path(visit.patient(), null, type, TreeFile.NO_ORDER, issued, department, 1);
    }
}

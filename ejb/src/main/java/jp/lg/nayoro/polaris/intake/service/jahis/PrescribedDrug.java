package jp.lg.nayoro.polaris.intake.service.jahis;

import java.util.Set;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * Record 201 of a prescription: RP, number, 情報区分, コード種別, code, name, 用量, 力価フラグ, unit. Some writers leave out the two
 * fields before the code and the flag behind the amount; a code's shape tells where it stands.
 *
 * @param number within the RP, which the records 211 to 281 name
 * @param strength whether the amount is of the substance (力価), not of the preparation
 */
record PrescribedDrug(
        int line, String number, EntryCode code, String name, String amount, String unit, boolean strength) {

    private static final int CODE = 5;
    private static final Set<CodeSystem> SHAPES = Set.of(
            CodeSystem.HOT9,
            CodeSystem.YJ,
            CodeSystem.PRICE_LIST,
            CodeSystem.RECEIPT,
            CodeSystem.MATERIAL,
            CodeSystem.GENERIC);

    static PrescribedDrug of(JahisRecord each) {
        int at = CODE;
        for (int i = CODE - 1; i >= CODE - 2; i--) {
            at = isDrugCode(each.field(i)) && !isDrugCode(each.field(CODE)) ? i : at;
        }
        boolean full = at == CODE && each.fields().size() >= at + 3;
        return new PrescribedDrug(
                each.line(),
                each.lineOfRp(),
                JahisCodes.drug(at == CODE ? each.field(at - 1) : null, each.field(at)),
                each.field(at + 1),
                each.field(at + 2),
                full ? each.field(at + 4) : each.field(at + 3),
                full && "2".equals(each.field(at + 3)));
    }

    private static boolean isDrugCode(String text) {
        var read = JahisCodes.drug(null, text);
        return read != null && SHAPES.contains(read.system());
    }
}

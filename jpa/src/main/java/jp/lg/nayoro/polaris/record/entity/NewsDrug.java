package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.text.Normalizer;

/** What an entry is about, by its codes and its name; of a drug, the {@link #ingredient} under which it is the same drug. */
public record NewsDrug(
        CodeSystem codeSystem,
        String code,
        CodeSystem alternativeSystem,
        String alternativeCode,
        String display,
        String department)
        implements Serializable {

    /** YJ7: ingredient and way of taking, whichever maker and strength. */
    private static final int INGREDIENT = 7;

    /** The first seven of YJ, 薬価基準収載医薬品 or 一般名 code, whichever comes; else the name, without width and spaces. */
    public String ingredient() {
        if (tellsIngredient(codeSystem, code)) {
            return code.substring(0, INGREDIENT);
        }
        return tellsIngredient(alternativeSystem, alternativeCode)
                ? alternativeCode.substring(0, INGREDIENT)
                : Normalizer.normalize(display, Normalizer.Form.NFKC).replace(" ", "");
    }

    /** Values compare only with values of the same analyte: by its code, or by its name where the source gives no code. */
    public String analyte() {
        return code == null ? display : code;
    }

    private static boolean tellsIngredient(CodeSystem system, String code) {
        return code != null
                && code.length() >= INGREDIENT
                && (system == CodeSystem.YJ || system == CodeSystem.PRICE_LIST || system == CodeSystem.GENERIC);
    }
}

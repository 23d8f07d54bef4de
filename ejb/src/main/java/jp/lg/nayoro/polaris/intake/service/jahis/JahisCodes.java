package jp.lg.nayoro.polaris.intake.service.jahis;

import jp.lg.nayoro.polaris.intake.service.parse.Codes;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * 薬品コード種別 of JAHIS: 1 none, 2 レセ電, 3 厚労省 (薬価基準), 4 YJ, 6 HOT, 7 一般名. The shape of the code goes before the kind,
 * since a code under "none" is seen; only 薬価基準 and YJ look alike, and there the kind decides.
 */
final class JahisCodes {

    private JahisCodes() {}

    /** Null without a code. */
    static EntryCode drug(String kind, String code) {
        if (code == null) {
            return null;
        }
        var read = Codes.ofDrug(Texts.folded(code), systemOf(kind));
        return "3".equals(kind) && read.system() == CodeSystem.YJ
                ? new EntryCode(CodeSystem.PRICE_LIST, read.code())
                : read;
    }

    private static String systemOf(String kind) {
        return switch (kind == null ? "" : kind) {
            case "4" -> "YJ";
            case "6" -> "HOT9";
            default -> null;
        };
    }
}

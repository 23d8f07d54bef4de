package jp.lg.nayoro.polaris.identity.service.match;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalName;

import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_DIFFERENT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_FAMILY_ONLY;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_GAIJI;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_GAIJI_FAMILY;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_GAIJI_ONLY;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_GIVEN;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_GIVEN_KANA;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_KANA_FAMILY_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_KANA_NEAR;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_KANA_ONLY;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_KANA_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_KANA_SLIP;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_KANJI_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_KO;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_LONG_VOWEL;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_LOOSE;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_MISCONVERTED;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_NEAR;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_READING;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_SAME;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_SCRIPT;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_SWAPPED;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_UNKNOWN;
import static jp.lg.nayoro.polaris.identity.service.match.Level.NAME_VARIANT;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.FAMILY_NEAR;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.FAMILY_ONLY;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.KO;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.NEAR;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.SAME;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.SOUNDING;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.SWAPPED;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.UNKNOWN;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.VARIANT;

/** 氏名の比較. Kanji speaks before kana, since kana is typed by ear; each may contradict the other. */
final class NameComparison {

    private NameComparison() {}

    static Level compare(NormalName one, NormalName other) {
        var kanji = ScriptComparison.kanji(one, other);
        var kana = ScriptComparison.kana(one, other);
        return switch (kanji) {
            case SAME, VARIANT -> sameKanji(kanji, kana);
            case WILD -> kana.agrees() ? NAME_GAIJI : unreadKanji(kana);
            case WILD_FAMILY -> kana.agrees() ? NAME_GAIJI : unreadFamily(kana);
            case UNKNOWN -> unknownKanji(kana, one.kanji() == null && other.kanji() == null);
            case SWAPPED -> NAME_SWAPPED;
            default -> differentKanji(kanji, kana, one.unified(), other.unified());
        };
    }

    private static Level sameKanji(ScriptLevel kanji, ScriptLevel kana) {
        return switch (kana) {
            case SAME, VARIANT -> kanji == SAME ? NAME_SAME : NAME_VARIANT;
            case SOUNDING -> NAME_LONG_VOWEL;
            case UNKNOWN -> NAME_KANJI_SAME;
            case NEAR, FAMILY_NEAR -> NAME_KANA_SLIP;
            default -> NAME_READING;
        };
    }

    private static Level unreadFamily(ScriptLevel kana) {
        return kana == UNKNOWN || kana == NEAR || kana == FAMILY_NEAR ? NAME_GAIJI_FAMILY : unreadKanji(kana);
    }

    /** キヨコ may be キョウコ, and half of the kanji is not there to tell. */
    private static Level unreadKanji(ScriptLevel kana) {
        return switch (kana) {
            case SOUNDING -> NAME_LOOSE;
            case UNKNOWN, NEAR, FAMILY_NEAR -> NAME_GAIJI_ONLY;
            case FAMILY_ONLY -> NAME_FAMILY_ONLY;
            default -> NAME_DIFFERENT;
        };
    }

    private static Level unknownKanji(ScriptLevel kana, boolean onBothSides) {
        return switch (kana) {
            case SAME, VARIANT -> onBothSides ? NAME_KANA_ONLY : NAME_KANA_SAME;
            case SOUNDING -> NAME_LOOSE;
            case UNKNOWN -> NAME_UNKNOWN;
            case SWAPPED -> NAME_SWAPPED;
            case FAMILY_NEAR -> NAME_KANA_FAMILY_SLIP;
            case NEAR -> NAME_KANA_NEAR;
            case GIVEN_ONLY -> NAME_GIVEN_KANA;
            case KO -> NAME_KO;
            case FAMILY_ONLY -> NAME_FAMILY_ONLY;
            default -> NAME_DIFFERENT;
        };
    }

    private static Level differentKanji(ScriptLevel kanji, ScriptLevel kana, String one, String other) {
        if (kana.agrees()) {
            return koInKana(one, other) ? NAME_SCRIPT : NAME_MISCONVERTED;
        }
        if (kana == SOUNDING || kana == SWAPPED) {
            return NAME_LOOSE;
        }
        if (kanji.sameGiven() && (kana.sameGiven() || kana == UNKNOWN)) {
            return NAME_GIVEN;
        }
        if (kanji == KO && (kana == KO || kana == UNKNOWN)) {
            return NAME_KO;
        }
        if (kana == NEAR && (kanji.sameGiven() || kanji == NEAR)) {
            return NAME_NEAR;
        }
        boolean sameFamily = kanji == FAMILY_ONLY || kanji == NEAR || kana == FAMILY_ONLY || kana == NEAR;
        return sameFamily || kanji == KO || kana == KO ? NAME_FAMILY_ONLY : NAME_DIFFERENT;
    }

    /** What differs is one 子 that is コ on the other side. */
    private static boolean koInKana(String one, String other) {
        int start = Strings.commonStart(one, other);
        boolean rest =
                one.length() == other.length() && Strings.commonEnd(one, other, start) == one.length() - start - 1;
        return rest && (isKo(one.charAt(start), other.charAt(start)) || isKo(other.charAt(start), one.charAt(start)));
    }

    private static boolean isKo(char kanji, char kana) {
        return kanji == '子' && kana == 'コ';
    }
}

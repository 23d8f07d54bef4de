package jp.lg.nayoro.polaris.identity.service.match;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalName;

import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.DIFFERENT;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.FAMILY_NEAR;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.FAMILY_ONLY;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.GIVEN_ONLY;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.KO;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.NEAR;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.SAME;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.SOUNDING;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.SWAPPED;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.UNKNOWN;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.VARIANT;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.WILD;
import static jp.lg.nayoro.polaris.identity.service.match.ScriptLevel.WILD_FAMILY;

/** Compares two names in one script. Where one side does not tell its parts, the other's parts show where they are. */
final class ScriptComparison {

    private static final char WILDCARD = NormalName.WILD;

    private ScriptComparison() {}

    static ScriptLevel kanji(NormalName one, NormalName other) {
        if (one.kanji() == null || other.kanji() == null) {
            return UNKNOWN;
        }
        if (one.unified().equals(other.unified())) {
            return one.hasWild() ? wild(one, other) : one.kanji().equals(other.kanji()) ? SAME : VARIANT;
        }
        if ((one.hasWild() || other.hasWild()) && Strings.sameButForWild(one.unified(), other.unified())) {
            return wild(one, other);
        }
        return parts(one.unified(), one.kanjiGiven(), other.unified(), other.kanjiGiven(), '子');
    }

    static ScriptLevel kana(NormalName one, NormalName other) {
        if (one.kana() == null || other.kana() == null) {
            return UNKNOWN;
        }
        if (one.large().equals(other.large())) {
            return one.kana().equals(other.kana()) ? SAME : VARIANT;
        }
        if (Strings.sameButForLongMarks(one.large(), other.large())) {
            return VARIANT;
        }
        if (one.sounding().equals(other.sounding())) {
            return SOUNDING;
        }
        return parts(one.large(), one.kanaGiven(), other.large(), other.kanaGiven(), 'コ');
    }

    /** A given name that can be read as a whole is no twin's. */
    private static ScriptLevel wild(NormalName one, NormalName other) {
        int given = Math.max(one.kanjiGiven(), other.kanjiGiven());
        int lastWild =
                Math.max(one.unified().lastIndexOf(WILDCARD), other.unified().lastIndexOf(WILDCARD));
        return given > 0 && given < one.unified().length() && lastWild < given ? WILD_FAMILY : WILD;
    }

    private static ScriptLevel parts(String one, int givenOfOne, String other, int givenOfOther, char ko) {
        if (Strings.rotated(one, other, givenOfOne) || Strings.rotated(other, one, givenOfOther)) {
            return SWAPPED;
        }
        int start = Strings.commonStart(one, other);
        int end = Strings.commonEnd(one, other, start);
        int splitOfOne = split(one, givenOfOne, other, givenOfOther, start, end);
        int splitOfOther = split(other, givenOfOther, one, givenOfOne, start, end);
        boolean near = Strings.oneEditApart(one, other);
        if (splitOfOne < 0 || splitOfOther < 0) {
            return near ? NEAR : DIFFERENT;
        }
        boolean sameFamily = splitOfOne == splitOfOther && start >= splitOfOne;
        int tail = one.length() - splitOfOne;
        boolean sameGiven = tail == other.length() - splitOfOther && end >= tail && tail > 0;
        if (sameFamily) {
            return differByKo(one, other, splitOfOne, ko) ? KO : near ? NEAR : FAMILY_ONLY;
        }
        if (sameGiven) {
            return near ? FAMILY_NEAR : GIVEN_ONLY;
        }
        return near ? NEAR : DIFFERENT;
    }

    /** The own split, or the other's where the own text agrees with it on one side of it; -1 when neither tells. */
    private static int split(String own, int ownSplit, String other, int otherSplit, int start, int end) {
        if (ownSplit > 0) {
            return ownSplit;
        }
        if (otherSplit <= 0) {
            return -1;
        }
        if (start >= otherSplit && own.length() > otherSplit) {
            return otherSplit;
        }
        int tail = other.length() - otherSplit;
        return end >= tail && own.length() > tail ? own.length() - tail : -1;
    }

    private static boolean differByKo(String one, String other, int split, char ko) {
        var longer = one.length() > other.length() ? one : other;
        var shorter = one.length() > other.length() ? other : one;
        return longer.length() == shorter.length() + 1
                && shorter.length() > split
                && longer.startsWith(shorter)
                && (longer.charAt(shorter.length()) == ko || longer.charAt(shorter.length()) == 'コ');
    }
}

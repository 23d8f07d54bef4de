package jp.lg.nayoro.polaris.identity.service;

import jp.lg.nayoro.polaris.identity.entity.Demographics;

import static jp.lg.nayoro.polaris.identity.service.FieldComparison.agrees;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.differs;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.unknown;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.variant;
import static jp.lg.nayoro.polaris.identity.service.MatchField.KANA_NAME;

/** フリガナ. Small and old kana and ー for a vowel are variants; voicing marks are not. */
final class KanaNameRule implements MatchRule {

    private static final String VOWELS = "\u30A2\u30A4\u30A6\u30A8\u30AA"; // アイウエオ

    @Override
    public FieldComparison compare(Demographics resident, Demographics registration) {
        var one = resident.name();
        var other = registration.name();
        if (one.kanaKey() == null || other.kanaKey() == null) {
            return unknown(KANA_NAME);
        }
        if (one.kana().replace(" ", "").equals(other.kana().replace(" ", ""))) {
            return agrees(KANA_NAME);
        }
        if (one.kanaKey().equals(other.kanaKey())) {
            return variant(KANA_NAME, MatchRemark.KANA_SPELLING);
        }
        if (differOnlyInLongVowels(one.kanaKey(), other.kanaKey())) {
            return variant(KANA_NAME, MatchRemark.LONG_VOWEL);
        }
        var hints = NameParts.of(other.kana());
        var parts = NameParts.of(one.kana(), hints);
        var otherParts = NameParts.of(other.kana(), parts);
        if (parts != null && parts.swapped().equals(other.kanaKey())) {
            return variant(KANA_NAME, MatchRemark.ORDER_SWAPPED);
        }
        return differs(KANA_NAME, parts == null || otherParts == null ? MatchRemark.NONE : parts.remarkOn(otherParts));
    }

    private static boolean differOnlyInLongVowels(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            boolean longVowel = a == '\u30FC' && VOWELS.indexOf(b) >= 0 || b == '\u30FC' && VOWELS.indexOf(a) >= 0;
            if (a != b && !longVowel) {
                return false;
            }
        }
        return true;
    }
}

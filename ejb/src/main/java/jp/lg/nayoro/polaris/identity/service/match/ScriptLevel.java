package jp.lg.nayoro.polaris.identity.service.match;

/** How two names compare in one script; {@link NameComparison} makes one {@link Level} of the two. */
enum ScriptLevel {
    UNKNOWN,
    SAME,
    /** 異体字 in kanji; in kana small letters, and ー for the vowel that it lengthens. */
    VARIANT,
    /** Kana without long vowels. */
    SOUNDING,
    /** Kanji with characters that cannot be read. */
    WILD,
    /** The same, where those characters are all of the family name. */
    WILD_FAMILY,
    SWAPPED,
    /** One edit, in the family name. */
    FAMILY_NEAR,
    /** One edit, in the given name or nobody knows where. */
    NEAR,
    /** The given names agree, the family names do not. */
    GIVEN_ONLY,
    /** The family names agree, the given names differ by 子. */
    KO,
    /** The family names agree, the given names do not. */
    FAMILY_ONLY,
    DIFFERENT;

    boolean agrees() {
        return this == SAME || this == VARIANT;
    }

    /** The given name is the same, whatever became of the family name. */
    boolean sameGiven() {
        return this == GIVEN_ONLY || this == FAMILY_NEAR;
    }
}

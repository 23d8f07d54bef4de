package jp.lg.nayoro.polaris.identity.service;

/** Why a field agrees or differs, for the words beside it. */
public enum MatchRemark {
    /** Nothing to add. */
    NONE,
    /** 異体字の違い. */
    KANJI_VARIANT,
    /** 外字が置き換わっている. */
    REPLACED_CHARACTER,
    /** 氏と名の順が逆. */
    ORDER_SWAPPED,
    /** 小書き・旧かなの違い. */
    KANA_SPELLING,
    /** 長音の書き方の違い. */
    LONG_VOWEL,
    /** 姓だけが違う: a former family name, or another person. */
    FAMILY_NAME_DIFFERS,
    /** 姓が1文字だけ違う. */
    FAMILY_NAME_NEARLY,
    /** 名が違う: brothers, sisters and twins share all the rest. */
    GIVEN_NAME_DIFFERS,
    /** 名が1文字だけ違う. */
    GIVEN_NAME_NEARLY,
    /** 月と日が逆. */
    MONTH_AND_DAY_SWAPPED,
    /** 元号の取り違え: the same year number in another era. */
    ERA_SLIP,
    /** 年月日のうち一つだけが違う. */
    ONE_PART_OF_DATE,
    /** 書き方の違い (丁目・番地, 漢数字). */
    ADDRESS_SPELLING,
    /** 市区町村または建物が書かれていない. */
    ADDRESS_SHORTER,
    /** 医療保険と介護保険の番号は比べられない. */
    OTHER_INSURANCE;

    /** The family name agrees and the given name does not. */
    public boolean givenNameConflict() {
        return this == GIVEN_NAME_DIFFERS || this == GIVEN_NAME_NEARLY;
    }

    /** A date that one slip of the pen could have made. */
    public boolean slip() {
        return this == MONTH_AND_DAY_SWAPPED || this == ERA_SLIP || this == ONE_PART_OF_DATE;
    }
}

package jp.lg.nayoro.polaris.identity.service;

/** What a clerk must mind before linking. */
public enum MatchWarning {
    /** 性別が違う. */
    SEX_DIFFERS,
    /** 名が違う: 双子やきょうだい. */
    GIVEN_NAME_DIFFERS,
    /** 被保険者番号が違う. */
    INSURED_NUMBER_DIFFERS,
    /** 生年月日が違う. */
    BIRTH_DATE_DIFFERS,
    /** 姓が違う: 旧姓, or another person. */
    FAMILY_NAME_DIFFERS,
    /** 氏名と生年月日のほかに裏付けがない. */
    NAME_AND_BIRTHDAY_ONLY,
    /** 紐付けを外したことがある. */
    UNLINKED_BEFORE
}

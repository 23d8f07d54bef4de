package jp.lg.nayoro.polaris.identity.service.match;

/** 自動にならなかった理由, for whoever reviews the pair. */
public enum Obstacle {
    GIVEN_NAME("名が一致しません（家族・双子のおそれ）"),
    NAME("氏名が十分に一致しません"),
    BIRTHDAY("生年月日が一致しません"),
    SEX("性別が違います"),
    PERSONAL_NUMBER("個人の番号が違います（別人、または家族の保険証のおそれ）"),
    NOTHING_BUT_NAME_AND_BIRTHDAY("氏名と生年月日のほかに一致するものがありません（同姓同名のおそれ）"),
    RIVAL("ほかにも候補者がいます"),
    LOW_SCORE("一致の度合いが低めです");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package jp.lg.nayoro.polaris.identity.service.match;

/** What is compared, in the order in which it is explained. The name is one field: its two scripts do not vary independently. */
public enum Field {
    NAME("氏名"),
    BIRTHDAY("生年月日"),
    SEX("性別"),
    ADDRESS("住所"),
    PHONE("電話"),
    INSURANCE("医療保険"),
    CARE("介護保険");

    private final String words;

    Field(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

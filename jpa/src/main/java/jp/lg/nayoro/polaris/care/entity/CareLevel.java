package jp.lg.nayoro.polaris.care.entity;

/** 要介護状態区分, with its code in the ケアプランデータ連携標準仕様. */
public enum CareLevel {
    /** 非該当. */
    NOT_ELIGIBLE("01"),
    /** 事業対象者. */
    PROGRAM_TARGET("06"),
    /** 要支援1. */
    SUPPORT_1("12"),
    /** 要支援2. */
    SUPPORT_2("13"),
    /** 要介護1. */
    CARE_1("21"),
    /** 要介護2. */
    CARE_2("22"),
    /** 要介護3. */
    CARE_3("23"),
    /** 要介護4. */
    CARE_4("24"),
    /** 要介護5. */
    CARE_5("25");

    private final String code;

    CareLevel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

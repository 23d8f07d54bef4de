package jp.lg.nayoro.polaris.care.entity;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

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

    private static final Map<String, CareLevel> OF_PREVENTION =
            Map.of("1", SUPPORT_1, "2", SUPPORT_2, "3", PROGRAM_TARGET);

    private final String code;

    CareLevel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Empty for no code, and for one that is not known here. */
    public static Optional<CareLevel> of(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }

    /** 要支援状態区分 of the 介護予防サービス・支援計画書, which has codes of its own: 1 要支援1, 2 要支援2, 3 地域支援事業. */
    public static Optional<CareLevel> ofPrevention(String code) {
        return Optional.ofNullable(code).map(OF_PREVENTION::get);
    }
}

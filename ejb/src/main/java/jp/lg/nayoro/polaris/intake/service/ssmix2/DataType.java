package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** データ種別 of the SS-MIX2 標準化ストレージ, with the HL7 triggers that cancel one, and how it reads on a screen. */
enum DataType {
    ADT_00("患者基本情報", "A23"),
    ADT_01("担当医の変更", "A55"),
    ADT_12("外来受付"),
    ADT_21("入院予定", "A27"),
    ADT_22("入院", "A11"),
    ADT_31("外出・外泊", "A52"),
    ADT_32("外出・外泊からの帰院", "A53"),
    ADT_41("転科・転棟の予定", "A26"),
    ADT_42("転科・転棟", "A12"),
    ADT_51("退院予定", "A25"),
    ADT_52("退院", "A13"),
    ADT_61("アレルギー"),
    PPR_01("病名"),
    OMD("食事"),
    OMP_01("処方"),
    OMP_11("処方の実施"),
    OMP_02("注射"),
    OMP_12("注射の実施"),
    OML_01("検体検査の依頼"),
    OML_11("検体検査の結果"),
    OMG_01("放射線検査の依頼"),
    OMG_02("内視鏡検査の依頼"),
    OMG_03("生理検査の依頼"),
    OMG_11("放射線検査の実施"),
    OMG_12("内視鏡検査の実施"),
    OMG_13("生理検査の結果");

    private final String title;
    private final Set<String> cancellingTriggers;

    DataType(String title, String... cancellingTriggers) {
        this.title = title;
        this.cancellingTriggers = Set.of(cancellingTriggers);
    }

    static Optional<DataType> named(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** As folders and file names spell it. */
    String code() {
        return name().replace('_', '-');
    }

    String title() {
        return title;
    }

    boolean isCancelledBy(String trigger) {
        return trigger != null && cancellingTriggers.contains(trigger);
    }
}

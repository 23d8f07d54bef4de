package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.record.entity.EncounterKind;

/** データ種別 of the SS-MIX2 標準化ストレージ, with the HL7 triggers that cancel one, and how it reads on a screen. */
enum DataType {
    ADT_00("患者基本情報", "A23"),
    ADT_01("担当医の変更", EncounterKind.ATTENDING_CHANGED, "A55"),
    ADT_12("外来受付", EncounterKind.VISIT, "A11"),
    ADT_21("入院予定", EncounterKind.ADMISSION_PLANNED, "A27"),
    ADT_22("入院", EncounterKind.ADMISSION, "A11"),
    ADT_31("外出・外泊", EncounterKind.LEAVE, "A52"),
    ADT_32("外出・外泊からの帰院", EncounterKind.RETURN, "A53"),
    ADT_41("転科・転棟の予定", EncounterKind.TRANSFER_PLANNED, "A26"),
    ADT_42("転科・転棟", EncounterKind.TRANSFER, "A12"),
    ADT_51("退院予定", EncounterKind.DISCHARGE_PLANNED, "A25"),
    ADT_52("退院", EncounterKind.DISCHARGE, "A13"),
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
    private final EncounterKind encounter;
    private final Set<String> cancellingTriggers;

    DataType(String title, String... cancellingTriggers) {
        this(title, null, cancellingTriggers);
    }

    DataType(String title, EncounterKind encounter, String... cancellingTriggers) {
        this.title = title;
        this.encounter = encounter;
        this.cancellingTriggers = Set.of(cancellingTriggers);
    }

    /** What of 受診・入退院 it tells; empty for what is about something else. */
    Optional<EncounterKind> encounter() {
        return Optional.ofNullable(encounter);
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

package jp.lg.nayoro.polaris.record.entity;

/** 受診・入退院の種類, as the code of an entry of {@link EntryCategory#ENCOUNTER}, whatever format told it. */
public enum EncounterKind {
    /** 外来受付: SS-MIX2 ADT-12. */
    VISIT,
    /** 入院予定: ADT-21. */
    ADMISSION_PLANNED,
    /** 入院: ADT-22. */
    ADMISSION,
    /** 外出・外泊: ADT-31. */
    LEAVE,
    /** 帰院: ADT-32. */
    RETURN,
    /** 転科・転棟の予定: ADT-41. */
    TRANSFER_PLANNED,
    /** 転科・転棟: ADT-42. */
    TRANSFER,
    /** 退院予定: ADT-51. */
    DISCHARGE_PLANNED,
    /** 退院: ADT-52. */
    DISCHARGE,
    /** 担当医の変更: ADT-01. */
    ATTENDING_CHANGED,
    /** 死亡: ADT-52 with PV1-36 or PID-30, FHIR Patient.deceased. */
    DEATH
}

package jp.lg.nayoro.polaris.record.entity;

/** コード体系. Told by the shape of the code where the shape is clear, since files mislabel them; else by the name given. */
public enum CodeSystem {
    /** 医薬品HOTコード, the first nine digits. */
    HOT9,
    /** 個別医薬品コード（YJコード）, twelve characters. */
    YJ,
    /** 薬価基準収載医薬品コード, twelve characters. */
    PRICE_LIST,
    /** 一般名処方マスタ. */
    GENERIC,
    /** レセプト電算処理システム用医薬品コード, nine digits from 6. */
    RECEIPT,
    /** 特定器材コード, nine digits from 7. */
    MATERIAL,
    /** 臨床検査項目分類コード, 17 digits. */
    JLAC10,
    ICD10,
    /** MEDIS 病名交換用コード・管理番号. */
    MEDIS,
    /** 画像検査項目コード. */
    JJ1017,
    /** 消化器内視鏡用語. */
    LENDO,
    JAN,
    /** LOINC, of kinds of documents. */
    LOINC,
    /** 標準用法マスタ of JAMI, 16 digits. */
    JAMI_USAGE,
    /** MERIT-9 単位コード and its sister tables. */
    MR9P,
    /** 食品アレルゲン of J-FAGY. */
    JFAGY,
    /** 診療科コード of SS-MIX2. */
    DEPARTMENT,
    /** {@link EncounterKind}, by its name. */
    ENCOUNTER,
    /** The institution's own, or one not known here. */
    LOCAL
}

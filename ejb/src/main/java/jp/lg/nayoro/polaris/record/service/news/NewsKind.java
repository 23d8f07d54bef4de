package jp.lg.nayoro.polaris.record.service.news;

/** 気づきの種類, the most urgent first. */
public enum NewsKind {
    /** 死亡の知らせ, as a hospital told it; whether it is so the secretariat finds out. */
    DEATH,
    /** 極端な検査値: HH, LL. */
    VERY_ABNORMAL,
    /** 入院. */
    ADMISSION,
    /** 退院. */
    DISCHARGE,
    /** 新しい薬: an ingredient not seen in the 180 days before. */
    NEW_DRUG,
    /** 処方から消えた薬. */
    STOPPED_DRUG,
    /** 新しく基準値を外れた検査値. */
    ABNORMAL,
    /** ケアプラン. */
    CARE_PLAN,
    /** 同意. */
    CONSENT
}

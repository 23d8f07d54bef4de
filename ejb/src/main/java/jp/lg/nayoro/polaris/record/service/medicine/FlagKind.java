package jp.lg.nayoro.polaris.record.service.medicine;

/** 気づきの種類. What the page of medicines points out: facts of the record, no advice. In the order in which they are shown. */
public enum FlagKind {
    /** アレルギー・副作用の記録がある. */
    ALLERGY,
    /** 同じ成分の重なり: two prescribers, or two strengths, at once. */
    SAME_INGREDIENT,
    /** 未調剤: prescribed, and no pharmacy tells of it. */
    NOT_FETCHED,
    /** 2つの薬局から同じ成分. */
    TWO_PHARMACIES,
    /** 日数の重なり: fetched again long before it ran out. */
    OVERLAPPING_DAYS
}

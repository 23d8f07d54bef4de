package jp.lg.nayoro.polaris.consent.entity;

/** 確認の種類. Why the privacy officer should look at an act; none of them says that something was wrong. */
public enum AlertKind {
    /** 緊急閲覧. */
    BREAK_GLASS,
    /** 担当の自己申請. */
    SELF_CLAIM,
    /** 本人自身の記録. */
    OWN_RECORD,
    /** 職員（同僚）の記録. */
    COLLEAGUE,
    /** 同じ住所の方. */
    SAME_ADDRESS,
    /** 近所の方. */
    NEIGHBOUR,
    /** 同じ名字の方（まれな名字のみ）. */
    SAME_FAMILY_NAME,
    /** ふだんより多い閲覧. */
    VOLUME,
    /** 時間外の閲覧. */
    OUT_OF_HOURS,
    /** 拒否された操作の繰り返し. */
    REFUSALS
}

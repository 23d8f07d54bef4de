package jp.lg.nayoro.polaris.consent.entity;

/** 同意の取得方法 (厚生労働省 地域医療情報連携ネットワーク: 一括同意・個別同意). */
public enum ConsentMethod {
    /** 一括同意: every institution, now and later, but those the resident excluded (除外施設の申出). */
    BLANKET,
    /** 個別同意・施設リスト: only the institutions on the form. */
    FACILITY_LIST
}

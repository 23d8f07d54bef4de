package jp.lg.nayoro.polaris.consent.entity;

/** 同意の取得方法 (厚生労働省 地域医療情報連携ネットワーク: 一括同意・個別同意). */
public enum ConsentMethod {
    /** 一括同意: every institution, now and later, but those the resident excluded (除外施設の申出). */
    BLANKET,
    /** 個別同意・施設リスト: only the institutions on the form. */
    FACILITY_LIST,
    /** 個別同意・施設ごと: only the institutions that took a form of their own; the next one is a change of scope. */
    PER_FACILITY,
    /** 個別同意・個人単位: only the members of staff named, each at an institution named. */
    PER_PERSON;

    /** Whether the institutions of the scope are the only ones, and not the ones left out. */
    public boolean namesInstitutions() {
        return this != BLANKET;
    }
}

package jp.lg.nayoro.polaris.identity.service;

/** What a merge takes along, as the clerk counts it beforehand. */
public enum MergePart {
    /** 患者登録の紐付け. */
    REGISTRATIONS,
    /** 同意. */
    CONSENTS,
    /** 担当チーム. */
    CARE_TEAM,
    /** 要介護認定. */
    CERTIFICATIONS,
    /** 連絡板の投稿. */
    POSTS,
    /** 書きかけ. */
    DRAFTS,
    /** 薬の気づきの確認. */
    MEDICINE_FINDINGS
}

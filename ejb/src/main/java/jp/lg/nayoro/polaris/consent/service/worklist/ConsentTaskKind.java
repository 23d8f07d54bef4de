package jp.lg.nayoro.polaris.consent.service.worklist;

/** 同意まわりの仕事の種類. */
public enum ConsentTaskKind {
    /** 死亡・転出の知らせ: to be recorded or dismissed. */
    LEAVING_SIGNAL,
    /** 満了した同意: a new form is needed, nothing is shared. */
    EXPIRED,
    /** まもなく満了: a letter is due, or has been printed and is being waited for. */
    EXPIRING,
    /** 担当申請: to be confirmed or refused. */
    CLAIM,
    /** 届いた同意書: sent on by an institution, to be received and registered. */
    PAPER,
    /** 返戻した同意書: went back to an institution and has not returned. */
    PAPER_RETURNED,
    /** 新しい様式への再署名: people are to sign a newer version of the form. */
    SIGN_AGAIN,
    /** 施設の参加・脱退: residents are to be told that their circle changes. */
    SCOPE_CHANGE,
    /** 届いた同意書の写し: to be registered. */
    SCAN,
    /** 閲覧停止のお知らせへの未回答: the institution is to be asked by phone. */
    NOTICE_UNANSWERED
}

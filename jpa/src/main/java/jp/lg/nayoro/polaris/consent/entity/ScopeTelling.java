package jp.lg.nayoro.polaris.consent.entity;

/**
 * 範囲の変化の知らせ方. How residents learn that an institution joins or leaves; 個人情報保護法 and the guidance on 一括同意 leave it to the network,
 * and the council decides.
 */
public enum ScopeTelling {
    /** 一人ひとりに手紙で. */
    LETTER,
    /** 公告で: in the city's paper, on its site or on its boards. */
    PUBLIC_NOTICE
}

package jp.lg.nayoro.polaris.identity.entity;

/** 名寄せの判断の種類. */
public enum DecisionKind {
    /** 紐付け: the same person. */
    LINKED,
    /** 紐付け解除: the link was taken back. */
    UNLINKED,
    /** 別人: another person; the pair is not proposed again. */
    REFUSED,
    /** 保留: the link is kept and nothing is shown through it. */
    SUSPENDED,
    /** 保留の解除: the suspended link holds again. */
    RESUMED
}

package jp.lg.nayoro.polaris.identity.entity;

/** 名寄せの判断の種類. */
public enum DecisionKind {
    /** 紐付け: the same person. */
    LINKED,
    /** 紐付け解除: the link was taken back. */
    UNLINKED,
    /** 別人: another person; the pair is not proposed again. */
    REFUSED,
    /** 別人の記録の取消し: the pair may be proposed and linked again. */
    REFUSAL_LIFTED,
    /** 保留: the link is kept and nothing is shown through it. */
    SUSPENDED,
    /** 保留の解除: the suspended link holds again. */
    RESUMED,
    /** 付替え: the link goes to another enrolment of the same person, by a merge or its undo. */
    MOVED
}

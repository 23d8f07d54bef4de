package jp.lg.nayoro.polaris.security.service;

/** Why an act upon a member of staff is refused. */
public enum StaffProblem {
    /** その間に他の人が変更した. */
    CHANGED_MEANWHILE,
    /** 自分自身にはできない. */
    OWN,
    /** 最後の施設管理者. */
    LAST_MANAGER,
    /** 施設が利用中でない. */
    FACILITY_CLOSED,
    /** 同じ氏名と職種の職員がすでにいる. */
    DUPLICATE,
    /** 在籍していない. */
    NOT_ACTIVE,
    /** すでにログインがある. */
    HAS_LOGIN,
    /** まだログインがない. */
    NO_LOGIN,
    /** その権限を与えたり外したりできない. */
    ROLE_NOT_YOURS,
    /** 組み合わせられない権限. */
    ROLES_APART,
    /** 権限がひとつも選ばれていない. */
    NO_ROLE
}

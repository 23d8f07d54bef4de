package jp.lg.nayoro.polaris.organization.service;

/** Why a paper of an institution is not taken. */
public enum ApplicationProblem {
    /** 番号は数字10桁. */
    NOT_TEN_DIGITS,
    /** 都道府県番号は01から47. */
    NO_SUCH_PREFECTURE,
    /** 3桁目の点数表が施設種別と合わない. */
    OTHER_POINT_TABLE,
    /** サービス種類が要る. */
    SERVICE_MISSING,
    /** その施設種別にないサービス種類. */
    OTHER_SERVICE,
    /** 医療機関にサービス種類はない. */
    NO_SERVICE_WANTED,
    /** 同じ番号とサービス種類の施設がある. */
    TAKEN,
    /** 同じ番号の申請、または同じ施設の同じ届が審査を待っている. */
    ALREADY_WAITING,
    /** 施設管理者となる人が書かれていない. */
    MANAGER_MISSING,
    /** 変わった事項がない. */
    NOTHING_CHANGED,
    /** 廃止日が利用開始日より前. */
    ENDS_BEFORE_IT_BEGAN,
    /** すでに廃止されている. */
    ALREADY_CLOSED,
    /** 先に審査が済んだ、または取り下げられた. */
    DECIDED_ALREADY,
    /** その間に他の人が変更した. */
    CHANGED_MEANWHILE
}

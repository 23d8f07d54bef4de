package jp.lg.nayoro.polaris.organization.entity;

import java.util.Locale;

/** 履歴の種類. What is done to institutions, their staff and their logins; each stands in the ledger by the same name. */
public enum OrganizationActKind {
    /** 書類の入力. */
    ENTER,
    /** 申請・届出. */
    SUBMIT,
    /** 差戻し. */
    RETURN,
    /** 取下げ. */
    WITHDRAW,
    /** 利用の承認. */
    APPROVE,
    /** 届出事項の変更. */
    CHANGE,
    /** 廃止の承認. */
    CLOSE,
    /** 施設の停止. */
    SUSPEND,
    /** 施設の再開. */
    RESUME,
    /** 職員の登録. */
    REGISTER,
    /** 職員の承認. */
    ADMIT,
    /** 職員の不承認. */
    DECLINE,
    /** 職員情報の変更. */
    AMEND,
    /** 職員の利用停止. */
    STOP,
    /** 退職. */
    LEAVE,
    /** 職員の復帰. */
    REINSTATE,
    /** 招待票の発行. */
    INVITE,
    /** 招待票の取消し. */
    CANCEL,
    /** 招待票の使用. */
    ACCEPT,
    /** 権限の付与. */
    GRANT,
    /** 権限の取消し. */
    REVOKE,
    /** ログインの停止. */
    LOCK,
    /** ログインの再開. */
    UNLOCK,
    /** 棚卸の確認. */
    REVIEW,
    /** 施設・職員の決まりの変更. */
    DECIDE,
    /** 勤務先の切替. */
    SWITCH,
    /** パスワードの変更. */
    PASSWORD;

    /** As the ledger writes it. */
    public String inLedger() {
        return "organization." + name().toLowerCase(Locale.ROOT);
    }
}

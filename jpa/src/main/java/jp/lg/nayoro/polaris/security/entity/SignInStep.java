package jp.lg.nayoro.polaris.security.entity;

/** ログインの段階, each with failures of its own. */
public enum SignInStep {
    /** パスワード. */
    PASSWORD,
    /** 確認コード. */
    CODE
}

package jp.lg.nayoro.polaris.security.entity;

/** 再設定するもの. */
public enum CredentialPart {
    /** パスワード. */
    PASSWORD,
    /** 確認コード. */
    SECOND_FACTOR,
    /** 両方. */
    BOTH;

    public boolean hasPassword() {
        return this != SECOND_FACTOR;
    }

    public boolean hasSecondFactor() {
        return this != PASSWORD;
    }
}

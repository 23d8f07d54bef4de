package jp.lg.nayoro.polaris.security.web;

/** システム上の役割, as pages name them; the constants are those of {@code Role}. */
public enum SystemRole {
    /** 事務局. */
    SECRETARIAT,
    /** 施設管理者. */
    FACILITY_MANAGER,
    /** 施設職員. */
    STAFF,
    /** 監査. */
    AUDITOR,
    /** 個人情報保護責任者. */
    PRIVACY_OFFICER,
    /** IT担当. */
    IT_OPERATOR
}

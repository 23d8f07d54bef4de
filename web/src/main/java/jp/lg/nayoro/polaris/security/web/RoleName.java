package jp.lg.nayoro.polaris.security.web;

/** システム上の役割, by the words of the screens. The constants are those of {@code security.entity.Role}. */
public enum RoleName {
    SECRETARIAT,
    FACILITY_MANAGER,
    STAFF,
    AUDITOR,
    PRIVACY_OFFICER,
    IT_OPERATOR
}

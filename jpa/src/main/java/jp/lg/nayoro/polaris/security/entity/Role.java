package jp.lg.nayoro.polaris.security.entity;

/**
 * システム上の役割. What somebody may do in Polaris, apart from their profession. The names stand in {@code workplace_role},
 * in {@code web.xml} and in {@code @RolesAllowed}, so they are constants and not an enum.
 */
public final class Role {

    /** 事務局: enrols residents, ties registrations, keeps consents. Sees no clinical text. */
    public static final String SECRETARIAT = "SECRETARIAT";

    /** 施設管理者: answers for the staff of one institution. */
    public static final String FACILITY_MANAGER = "FACILITY_MANAGER";

    /** 施設職員: cares for residents and sees those of the own care teams. */
    public static final String STAFF = "STAFF";

    /** 監査: reads the ledger and counts, and no record. */
    public static final String AUDITOR = "AUDITOR";

    /** 個人情報保護責任者: reads the ledger and judges what it shows. */
    public static final String PRIVACY_OFFICER = "PRIVACY_OFFICER";

    /** IT担当: runs the system and the intake, and sees no record. */
    public static final String IT_OPERATOR = "IT_OPERATOR";

    /** 接続システム: the system of an institution, which reads for it over FHIR. Nobody signs in with it: a token brings it. */
    public static final String SYSTEM = "SYSTEM";

    private Role() {}
}

package jp.lg.nayoro.polaris.consent.service.rule;

/** その方との関係. */
public enum Relation {
    /** 担当チームの一員. */
    CARE_TEAM,
    /** 自施設の患者・利用者 (a registration of the institution is tied to the person), and not in the care team. */
    OWN_PATIENT,
    /** 関係なし. */
    NONE
}

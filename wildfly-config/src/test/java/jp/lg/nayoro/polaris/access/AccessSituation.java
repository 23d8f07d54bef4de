package jp.lg.nayoro.polaris.access;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.rule.ConsentGround;
import jp.lg.nayoro.polaris.consent.service.rule.PersonState;
import jp.lg.nayoro.polaris.consent.service.rule.Relation;

/**
 * How a resident stands to those who would look: one resident of the test for each. The staff of the test are in the care team
 * of all of them but {@link #OUTSIDE_TEAM}.
 */
enum AccessSituation {
    /** 同意あり・担当. */
    CONSENTED_IN_TEAM,
    /** 同意あり・担当ではない. */
    OUTSIDE_TEAM,
    /** 一括同意から自施設が除外されている. */
    FACILITY_EXCLUDED,
    /** 施設リストに他の施設だけがある. */
    OTHER_INSTITUTION,
    /** 検査のほかは共有しない. */
    OTHER_CATEGORIES,
    /** 同意書がない. */
    NO_CONSENT,
    /** 期間がまだ始まらない. */
    NOT_YET,
    /** 撤回. */
    WITHDRAWN,
    /** 期限切れ. */
    EXPIRED,
    /** 死亡. */
    DEAD,
    /** 転出. */
    MOVED_OUT;

    Relation relation() {
        return this == OUTSIDE_TEAM ? Relation.NONE : Relation.CARE_TEAM;
    }

    PersonState state() {
        return switch (this) {
            case DEAD -> PersonState.DEAD;
            case MOVED_OUT -> PersonState.MOVED_OUT;
            default -> PersonState.LIVING;
        };
    }

    ConsentGround ground(DataCategory category) {
        return switch (this) {
            case FACILITY_EXCLUDED -> ConsentGround.FACILITY_EXCLUDED;
            case OTHER_INSTITUTION -> ConsentGround.FACILITY_NOT_NAMED;
            case OTHER_CATEGORIES ->
                category == DataCategory.IDENTITY || category == DataCategory.LAB
                        ? ConsentGround.IN_FORCE
                        : ConsentGround.CATEGORY_NOT_NAMED;
            case NO_CONSENT, NOT_YET -> ConsentGround.NONE;
            case WITHDRAWN -> ConsentGround.WITHDRAWN;
            case EXPIRED -> ConsentGround.EXPIRED;
            default -> ConsentGround.IN_FORCE;
        };
    }
}

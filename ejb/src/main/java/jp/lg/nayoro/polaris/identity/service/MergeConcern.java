package jp.lg.nayoro.polaris.identity.service;

/** 統合の前に知っておくこと. */
public enum MergeConcern {
    /** 別人の記録と食い違う: what is tied to one was said not to be the other. Nothing is merged before that is cleared up. */
    SAID_TO_BE_ANOTHER,
    /** 一方だけが転出・死亡. */
    ONE_HAS_LEFT,
    /** 性別が違う. */
    SEX_DIFFERS,
    /** 生年月日が違う. */
    BIRTH_DATE_DIFFERS,
    /** 被保険者番号が違う. */
    INSURED_NUMBER_DIFFERS,
    /** 両方に有効な同意: the narrower holds until the secretariat takes a new form. */
    CONSENTS_CONTRADICT,
    /** 撤回が新しい: one enrolment's consent was withdrawn after the other's was given, so nothing is shared. */
    CONSENT_WITHDRAWN_SINCE,
    /** 同じ職員が両方の担当: one membership goes on. */
    IN_BOTH_TEAMS,
    /** 両方に書きかけ: the one at the given-up enrolment waits there. */
    DRAFTS_ON_BOTH;

    /** Whether nothing can be merged while it stands. */
    public boolean blocks() {
        return this == SAID_TO_BE_ANOTHER;
    }
}

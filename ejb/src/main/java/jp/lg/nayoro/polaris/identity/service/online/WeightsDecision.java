package jp.lg.nayoro.polaris.identity.service.online;

/** What became of a decision upon a proposed version of weights. */
public enum WeightsDecision {
    /** As decided. */
    DONE,
    /** Somebody decided before. */
    TOO_LATE,
    /** 提案した人: who proposed a version does not put it into force; another person does. */
    SECOND_PERSON_NEEDED
}

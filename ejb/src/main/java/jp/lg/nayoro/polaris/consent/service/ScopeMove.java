package jp.lg.nayoro.polaris.consent.service;

/** 施設の参加・脱退. What happens to the circle among which data is shared. */
public enum ScopeMove {
    /** 参加: blanket consents take it in, unless it was excluded beforehand. */
    JOINS,
    /** 脱退: nobody's data is shared with it any more. */
    LEAVES
}

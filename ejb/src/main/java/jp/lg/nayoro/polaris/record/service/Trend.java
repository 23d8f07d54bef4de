package jp.lg.nayoro.polaris.record.service;

import jp.lg.nayoro.polaris.record.entity.EarlierValue;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** 増減. How a value stands to the one before it. It says nothing of good or bad. */
public enum Trend {
    UP,
    DOWN,
    SAME;

    /** Null where one of them is no exact number. */
    static Trend of(EntryValue value, EarlierValue earlier) {
        if (earlier == null
                || value.number() == null
                || earlier.number() == null
                || value.comparator() != null
                || earlier.comparator() != null) {
            return null;
        }
        int difference = value.number().compareTo(earlier.number());
        return difference == 0 ? SAME : difference > 0 ? UP : DOWN;
    }
}

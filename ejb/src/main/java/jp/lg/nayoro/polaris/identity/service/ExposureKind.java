package jp.lg.nayoro.polaris.identity.service;

/** What somebody did with data they should not have met. */
public enum ExposureKind {
    /** 閲覧. */
    VIEWED,
    /** 出力・印刷. */
    TAKEN_OUT,
    /** 投稿: written while the wrong data stood beside it. */
    POSTED;

    /** By the act's verb; an act that is not known here was a look at least. */
    static ExposureKind of(String action) {
        return action.matches(".*\\.(print|export|download|document|pdf|csv).*") ? TAKEN_OUT : VIEWED;
    }
}

package jp.lg.nayoro.polaris.identity.service.online;

import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.LinkState;

/**
 * 判定. What the matching makes of one registration. {@code pair} is null for {@link Act#NONE} alone.
 *
 * @param state of the link, where one is made or kept
 */
record Verdict(StoredRegistration registration, Act act, LinkState state, Pair pair) {

    enum Act {
        /** 該当なし: nobody enrolled is like it. */
        NONE,
        /** 自動紐付け. */
        LINK,
        /** 据え置き: the link stays, with its new score. */
        KEEP,
        /** 保留: the matcher's own link no longer stands. */
        SUSPEND,
        /** 確認待ち: a person must tell. */
        REVIEW,
        /** 食い違い: a person's link, which the values contradict now. It stays until a person has looked. */
        CONTRADICTED
    }

    /**
     * A resident as the best or present one.
     *
     * @param reason why it was decided so, or why not automatically
     * @param rivals ids of others, best first
     * @param crowded keys were not followed, so that somebody likelier may be unseen
     */
    record Pair(long resident, Judgement judgement, String reason, List<Long> rivals, boolean crowded) {}

    static Verdict none(StoredRegistration registration) {
        return new Verdict(registration, Act.NONE, null, null);
    }

    boolean asksAPerson() {
        return act == Act.SUSPEND || act == Act.REVIEW || act == Act.CONTRADICTED;
    }

    /** Whether others of this resident may rest on it. */
    boolean firstHand() {
        return state == LinkState.AUTO;
    }
}

package jp.lg.nayoro.polaris.board.service;

import java.util.Set;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 投稿された. Fired inside the transaction. Carries ids and logins only, and all of them, since after the commit observers
 * may not query.
 *
 * @param audience the logins of those who may read the board now, the author's included
 */
public record PostPosted(ResidentId resident, long post, Set<String> audience) {

    public PostPosted {
        audience = Set.copyOf(audience);
    }
}

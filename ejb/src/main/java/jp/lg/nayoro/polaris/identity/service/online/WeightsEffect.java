package jp.lg.nayoro.polaris.identity.service.online;

/** What would become of a registration under other weights. */
public enum WeightsEffect {
    /** 新たに紐付く. */
    LINKED,
    /** 保留になる. */
    SUSPENDED,
    /** 確認待ちになる. */
    ASKED
}

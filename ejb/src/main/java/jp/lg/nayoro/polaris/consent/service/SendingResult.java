package jp.lg.nayoro.polaris.consent.service;

import jp.lg.nayoro.polaris.consent.entity.ConsentState;

/** What came of sending a renewal or change to the secretariat. */
public sealed interface SendingResult {

    record Sent(long paper) implements SendingResult {}

    /** The secretariat compares with the paper: without a scan there is nothing to compare with. */
    record NoScan() implements SendingResult {}

    /** 範囲変更 of a scope to itself; a new term is a renewal. */
    record SameScope() implements SendingResult {}

    /** Another paper that is to take this consent's place is under way, of whichever institution. */
    record WaitsAlready() implements SendingResult {}

    /** Another consent took the place of the one it followed: what was compared then says nothing now. */
    record Overtaken() implements SendingResult {}

    /** Only what came back is sent again; it stands elsewhere by now. */
    record NotFrom(ConsentState state) implements SendingResult {}
}

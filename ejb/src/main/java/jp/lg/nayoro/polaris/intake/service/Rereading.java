package jp.lg.nayoro.polaris.intake.service;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;

/** What became of a wish to read held files again. */
public sealed interface Rereading {

    /** A run reads them now. */
    record Begun(long run, int files) implements Rereading {}

    /** Somebody else dealt with them in the meantime. */
    record NothingHeld() implements Rereading {}

    /** Of files that were never taken there is nothing to read: they must come anew. */
    static boolean makesSense(QuarantineCause cause) {
        return cause != QuarantineCause.TOO_LARGE && cause != QuarantineCause.UNREADABLE;
    }
}

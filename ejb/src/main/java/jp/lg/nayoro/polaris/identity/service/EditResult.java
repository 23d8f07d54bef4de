package jp.lg.nayoro.polaris.identity.service;

/** What became of a change of a resident's own data. */
public sealed interface EditResult {

    /** Stored, so many fields of it, and whoever is like the resident is matched again. */
    record Changed(int fields) implements EditResult {}

    /** All stands there already. */
    record NothingChanged() implements EditResult {}

    /** Somebody changed the resident after the clerk had opened the form: nothing of this change is stored. */
    record Overtaken() implements EditResult {}
}

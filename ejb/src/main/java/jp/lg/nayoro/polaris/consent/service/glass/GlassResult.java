package jp.lg.nayoro.polaris.consent.service.glass;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** What became of breaking the glass. */
public sealed interface GlassResult {

    /** Open until then. */
    record Opened(ResidentId resident, LocalDateTime until) implements GlassResult {}

    /** No need: the person is the caller's to see by right, or is open to them already. */
    record OpenAlready(ResidentId resident) implements GlassResult {}

    /** Nobody of that name and birthday, or somebody who may not be opened: the two look the same. */
    record NobodyToOpen() implements GlassResult {}

    /** Two of one name and birthday: the number decides. */
    record Several() implements GlassResult {}

    /** The profession has no business with it. */
    record NoBusiness() implements GlassResult {}

    /** No disaster is declared. */
    record NoDisaster() implements GlassResult {}

    /** Too many attempts in vain within the hour. */
    record TooOften() implements GlassResult {}
}

package jp.lg.nayoro.polaris.consent.service.leaving;

import java.time.LocalDate;

/** What came of recording a 死亡・転出 or of taking one back. */
public sealed interface LeavingResult {

    /** From now on nobody but the secretariat knows the person. */
    record Recorded() implements LeavingResult {}

    /** It holds no more; what the consent allows is shown again. */
    record Undone() implements LeavingResult {}

    /** The same was recorded before, for that day. */
    record RecordedBefore(LocalDate on) implements LeavingResult {}

    /** A day that has not come yet: until then the person lives here. */
    record NotYet() implements LeavingResult {}

    /** A colleague took it back before. */
    record UndoneBefore() implements LeavingResult {}
}

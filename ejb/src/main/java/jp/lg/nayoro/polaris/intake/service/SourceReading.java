package jp.lg.nayoro.polaris.intake.service;

import jp.lg.nayoro.polaris.intake.entity.DirectoryProblem;

/** What became of a source that was to be read. */
public sealed interface SourceReading {

    /** A run reads it now. */
    record Begun(long run) implements SourceReading {}

    /** An earlier run is still at it. */
    record UnderWay(long run) implements SourceReading {}

    /** Its directory cannot be read from. */
    record Unreadable(DirectoryProblem problem) implements SourceReading {}
}

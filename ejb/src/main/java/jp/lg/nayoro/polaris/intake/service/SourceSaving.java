package jp.lg.nayoro.polaris.intake.service;

import jp.lg.nayoro.polaris.intake.entity.DirectoryProblem;

/** What became of a source that was to be set up. */
public sealed interface SourceSaving {

    record Saved(long id) implements SourceSaving {}

    /** Nothing was changed. */
    record Refused(DirectoryProblem problem) implements SourceSaving {}

    /** Its institution or format cannot change any more: a run has read it. Another source is needed. */
    record AlreadyRead() implements SourceSaving {}
}

package jp.lg.nayoro.polaris.identity.service;

import jp.lg.nayoro.polaris.identity.entity.TaskState;

/** What became of a note on a 漏えい確認. */
public sealed interface TaskResult {

    record Noted(TaskState now) implements TaskResult {}

    /** Somebody else was faster, and it is past that step. */
    record NotOpen(TaskState because) implements TaskResult {}
}

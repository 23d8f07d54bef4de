package jp.lg.nayoro.polaris.intake.service;

import java.util.List;

/** What became of one file. */
public sealed interface FileOutcome {

    /** @param entries that were not known before */
    record Stored(int entries) implements FileOutcome {}

    /** The same file came before and was read then. */
    record Duplicate() implements FileOutcome {}

    /** @param splitSet the data id where it is a part whose set may be whole by now, else null */
    record Held(Long sourceFile, String reason, String splitSet) implements FileOutcome {}

    /**
     * What became of a set of parts.
     *
     * @param sourceFiles that were read by it; empty while parts are missing
     */
    record Joined(List<Long> sourceFiles, int entries) {

        static final Joined NOT_YET = new Joined(List.of(), 0);
    }
}

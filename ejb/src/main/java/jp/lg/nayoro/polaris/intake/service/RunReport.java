package jp.lg.nayoro.polaris.intake.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.intake.entity.IntakeProgress;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCount;
import jp.lg.nayoro.polaris.intake.entity.RunOrigin;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/**
 * A run: where it came from, how far it is, and what came of it.
 *
 * @param types how many entries of each kind it stored
 * @param held files it met that are still held, by cause
 */
public record RunReport(IntakeProgress progress, RunOrigin origin, List<TypeCount> types, List<QuarantineCount> held)
        implements Serializable {

    /** Entries of one kind. */
    public record TypeCount(EntryCategory category, int entries) implements Serializable {}
}

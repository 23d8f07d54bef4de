package jp.lg.nayoro.polaris.intake.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.intake.entity.HeldFileRow;
import jp.lg.nayoro.polaris.intake.entity.HeldGroupRow;

/**
 * One line of the quarantine desk, with some of its files, newest first.
 *
 * @param decidable whether the caller may read the files and decide upon them
 */
public record HeldGroup(HeldGroupRow row, List<HeldFileRow> files, boolean more, boolean decidable)
        implements Serializable {}

package jp.lg.nayoro.polaris.intake.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.intake.entity.HeldGroupRow;

/** Some lines of the quarantine desk, those that grew last first, and whether more follow. */
public record HeldGroups(List<HeldGroupRow> rows, boolean more) implements Serializable {}

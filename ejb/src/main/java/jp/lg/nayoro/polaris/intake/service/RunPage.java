package jp.lg.nayoro.polaris.intake.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.intake.entity.IntakeRunRow;

/** Some runs, newest first, and whether more follow. */
public record RunPage(List<IntakeRunRow> rows, boolean more) implements Serializable {}

package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;

/** How many files are held for one cause. */
public record QuarantineCount(QuarantineCause cause, long files) implements Serializable {}

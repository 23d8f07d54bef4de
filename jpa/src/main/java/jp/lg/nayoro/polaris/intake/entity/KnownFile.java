package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;

/** A file that came before: what became of it then. */
public record KnownFile(
        Long id,
        long version,
        String fileKey,
        SourceFileState state,
        QuarantineCause cause,
        String note,
        String parserVersion)
        implements Serializable {}

package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;

/**
 * Where a run came from.
 *
 * @param source 取込元; like its name null where files were handed over
 */
public record RunOrigin(String facilityName, String startedBy, Long source, String sourceName)
        implements Serializable {}

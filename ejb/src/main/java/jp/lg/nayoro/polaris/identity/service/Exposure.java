package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;

import jp.lg.nayoro.polaris.identity.entity.ExposureRow;

/** One act by which wrongly linked data may have been met: what kind, and who, when, how. */
public record Exposure(ExposureKind kind, ExposureRow row) implements Serializable {}

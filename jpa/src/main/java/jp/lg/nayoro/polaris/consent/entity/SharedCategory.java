package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;

/** A kind of data that a consent lets be shared. */
public record SharedCategory(Long consentId, DataCategory category) implements Serializable {}

package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;

/** An institution that a consent names: left out of a blanket one, or let in by a list. */
public record NamedFacility(Long consentId, Long facilityId, String name) implements Serializable {}

package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;

/** One institution in a list or a choice. */
public record FacilityRow(Long id, String number, FacilityKind kind, String name) implements Serializable {}

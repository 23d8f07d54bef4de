package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** Where entries of a resident come from: a linked registration and its institution. */
public record RegistrationSource(Long registrationId, FacilityId facility) implements Serializable {}

package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 担当の候補: an institution that imported files name for a person, and the day of the newest that does. */
public record ProposedOffice(FacilityId facility, String name, LocalDate told) implements Serializable {}

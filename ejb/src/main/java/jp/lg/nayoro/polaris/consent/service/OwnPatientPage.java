package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.util.List;

/** One page of an institution's own patients; {@code more} says whether another follows. */
public record OwnPatientPage(List<OwnPatient> patients, int page, boolean more) implements Serializable {}

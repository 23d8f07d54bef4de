package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.time.LocalDate;

/** 様式の文面. */
public record FormWording(String label, LocalDate validFrom, String wording) implements Serializable {}

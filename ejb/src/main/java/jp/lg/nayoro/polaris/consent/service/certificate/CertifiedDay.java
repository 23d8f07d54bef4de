package jp.lg.nayoro.polaris.consent.service.certificate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** All looks of one day, the earliest first. */
public record CertifiedDay(LocalDate day, List<CertifiedView> views) implements Serializable {}

package jp.lg.nayoro.polaris.consent.service.certificate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * 閲覧証明. Who looked at a resident's data in a period.
 *
 * @param until the last day, itself included
 * @param days only those on which somebody looked
 */
public record ViewCertificate(LocalDate from, LocalDate until, List<CertifiedDay> days) implements Serializable {}

package jp.lg.nayoro.polaris.intake.service.parse;

import java.time.LocalDate;

/**
 * What a parser is told about where a file came from.
 *
 * @param facilityNumber 医療機関番号 of the institution that handed the file over
 * @param receivedOn the day for what bears none of its own
 */
public record ParseContext(String facilityNumber, LocalDate receivedOn) {}

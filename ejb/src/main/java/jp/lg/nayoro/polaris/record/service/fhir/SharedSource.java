package jp.lg.nayoro.polaris.record.service.fhir;

import java.io.Serializable;

/**
 * The institution that handed something over.
 *
 * @param number 医療機関番号 or 事業所番号, ten digits
 */
public record SharedSource(String number, String name) implements Serializable {}

package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One registration tied to a resident.
 *
 * @param linkedAt null, as is {@code linkedBy}, where the link was brought along without a decision of the secretariat
 */
public record LinkedRegistrationRow(
        Long id,
        String facilityName,
        String localId,
        String name,
        String nameKana,
        LocalDate birthDate,
        LocalDateTime linkedAt,
        String linkedBy)
        implements Serializable {}

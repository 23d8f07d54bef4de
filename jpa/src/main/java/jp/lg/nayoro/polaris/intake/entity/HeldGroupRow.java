package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/**
 * One line of the quarantine desk: files of one institution and format that are held for one reason.
 *
 * @param key with the institution, what names the group
 * @param note of one of them; those of the others differ in figures only
 * @param newest id of the newest, so that what is decided reaches no file that came later
 */
public record HeldGroupRow(
        String key,
        FacilityId facility,
        String facilityName,
        FileFormat format,
        QuarantineCause cause,
        long files,
        LocalDateTime oldestAt,
        LocalDateTime newestAt,
        String note,
        Long newest)
        implements Serializable {}

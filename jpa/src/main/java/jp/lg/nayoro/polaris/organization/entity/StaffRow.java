package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;

/** One member of staff in a list or a choice, with the institution they work at. */
public record StaffRow(
        Long id, String name, String nameKana, Profession profession, Long facilityId, String facilityName)
        implements Serializable {}

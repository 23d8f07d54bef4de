package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;

/**
 * What an institution tells of a member of staff.
 *
 * @param licenseNumber 免許・資格の登録番号; null where the profession has none
 * @param email null where there is none: nothing needs it
 */
public record StaffProfile(String name, String nameKana, Profession profession, String licenseNumber, String email)
        implements Serializable {}

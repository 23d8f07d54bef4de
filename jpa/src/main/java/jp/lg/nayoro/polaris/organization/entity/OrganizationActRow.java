package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One line of the history of an institution or of a member of staff.
 *
 * @param member whom it was about, where it was about somebody
 * @param by null where somebody set up their own login
 */
public record OrganizationActRow(
        OrganizationActKind kind,
        String member,
        ProfileField field,
        String before,
        String after,
        String reason,
        String by,
        LocalDateTime at)
        implements Serializable {}

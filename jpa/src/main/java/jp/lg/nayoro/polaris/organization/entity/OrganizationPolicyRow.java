package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** What held from a moment on, with who set it. */
public record OrganizationPolicyRow(
        boolean approveStaff, int invitationDays, int reviewDays, String reason, String setBy, LocalDateTime setAt)
        implements Serializable {}

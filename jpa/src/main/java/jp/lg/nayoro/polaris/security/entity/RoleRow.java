package jp.lg.nayoro.polaris.security.entity;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** One role of a member of staff. */
public record RoleRow(StaffId staff, String role) {}

package jp.lg.nayoro.polaris.organization.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** Fired in the transaction in which somebody leaves an institution: what they cared for there has ended. */
public record StaffLeft(StaffId staff, LocalDate day) {}

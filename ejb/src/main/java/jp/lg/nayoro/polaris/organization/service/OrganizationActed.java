package jp.lg.nayoro.polaris.organization.service;

/**
 * Fired for each act upon institutions, staff and logins, done or refused; the ledger keeps it, and where it cannot, the act is
 * undone.
 *
 * @param action as the ledger writes it
 * @param detail ids and kinds only
 */
public record OrganizationActed(String action, String detail, boolean done) {}

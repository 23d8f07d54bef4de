package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;

import jp.lg.nayoro.polaris.consent.entity.CareTeamRow;

/**
 * One member of a care team as the page shows them.
 *
 * @param current whether they are a member today
 * @param withinConsent whether the consent in force names their institution; who is outside sees nothing, member or not
 */
public record TeamMember(CareTeamRow row, boolean current, boolean withinConsent) implements Serializable {}

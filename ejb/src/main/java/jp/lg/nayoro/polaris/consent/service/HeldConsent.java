package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.CareTeamRow;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.HeldRow;
import jp.lg.nayoro.polaris.consent.entity.SheetRow;

/**
 * One consent that held on the day, with its scope in names.
 *
 * @param institutions among which data was shared: those that had joined by then and were not left out, or those named
 * @param leftOut 除外施設
 * @param team who could look: members of the care team that day, inside the scope
 * @param outside members of the care team that day whom the scope kept out
 * @param sheets the papers filed by the moment of knowledge
 */
public record HeldConsent(
        HeldRow row,
        List<String> institutions,
        List<String> leftOut,
        List<CareTeamRow> team,
        List<CareTeamRow> outside,
        List<DataCategory> categories,
        List<SheetRow> sheets)
        implements Serializable {}

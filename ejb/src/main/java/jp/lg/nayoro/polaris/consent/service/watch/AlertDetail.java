package jp.lg.nayoro.polaris.consent.service.watch;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.FindingRow;
import jp.lg.nayoro.polaris.consent.entity.GlassRow;
import jp.lg.nayoro.polaris.consent.entity.PrivacyAlertRow;

/**
 * One alert with all that is known of it.
 *
 * @param glass null unless it is about a 緊急閲覧
 * @param opened the kinds of data it opened
 * @param findings what was found so far, the newest first
 * @param own whether the act was that of the reader, who then may not judge it
 */
public record AlertDetail(
        PrivacyAlertRow row, GlassRow glass, List<DataCategory> opened, List<FindingRow> findings, boolean own)
        implements Serializable {}

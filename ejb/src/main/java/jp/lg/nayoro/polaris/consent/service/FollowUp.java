package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.ApplicationKind;
import jp.lg.nayoro.polaris.consent.entity.ConsentStanding;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.SentScanRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 更新・範囲変更 on its way, beside the consent it follows.
 *
 * @param missing 不備の内容, where it came back
 * @param standing what the consent it follows is worth today
 */
public record FollowUp(
        long id,
        ApplicationKind kind,
        ConsentState state,
        String missing,
        ResidentId resident,
        ConsentStanding standing,
        ConsentTerms before,
        ConsentTerms after,
        List<SentScanRow> scans)
        implements Serializable {}

package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.ConsentRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentStanding;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.NamedFacility;

/**
 * One consent of a history with its scope in words.
 *
 * @param facilities the excluded institutions of a blanket consent, the only ones of a list
 * @param standing what it is worth today
 */
public record ConsentDetail(
        ConsentRow row, ConsentStanding standing, List<NamedFacility> facilities, List<DataCategory> categories)
        implements Serializable {}

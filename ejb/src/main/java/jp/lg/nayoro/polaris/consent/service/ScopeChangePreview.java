package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.ScopeChangeRow;

/** 範囲の変わる方: whose circle changes, a page of them, counted from 0, and how many there are in all. */
public record ScopeChangePreview(String facilityName, ScopeMove move, List<ScopeChangeRow> rows, int page, long total)
        implements Serializable {

    public boolean isLast() {
        return (page + 1L) * ScopeChangeService.PAGE >= total;
    }
}

package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.SignAgainRow;

/** 再署名の対象者, a page of them, counted from 0. */
public record SignAgainPage(List<SignAgainRow> rows, int page, long total) implements Serializable {

    public boolean isLast() {
        return (page + 1L) * ConsentFormService.PAGE >= total;
    }
}

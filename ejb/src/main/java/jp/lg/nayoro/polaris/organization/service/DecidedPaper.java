package jp.lg.nayoro.polaris.organization.service;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationDetail;

/** What a 結果通知書 says, with who prints it. */
public record DecidedPaper(FacilityApplicationDetail paper, String printedBy, LocalDateTime printedAt)
        implements Serializable {}

package jp.lg.nayoro.polaris.intake.service;

import java.util.List;

import jp.lg.nayoro.polaris.intake.entity.IntakeRunRow;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCount;
import jp.lg.nayoro.polaris.intake.entity.QuarantinedRow;

/**
 * 取込の状況, one page of it.
 *
 * @param causes why files are held, the most frequent first
 * @param chosen the cause whose files are listed; null while nothing is held
 */
public record IntakeOverview(
        List<IntakeRunRow> runs,
        long runCount,
        List<QuarantineCount> causes,
        QuarantineCount chosen,
        List<QuarantinedRow> held) {

    /** Lines a page. */
    public static final int PAGE = 20;
}

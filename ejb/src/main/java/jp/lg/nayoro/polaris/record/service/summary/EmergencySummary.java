package jp.lg.nayoro.polaris.record.service.summary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.care.entity.CertificationRow;
import jp.lg.nayoro.polaris.record.entity.InstitutionContactRow;
import jp.lg.nayoro.polaris.record.entity.MarkRow;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineLine;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineManner;

/**
 * 救急サマリー. What somebody who helps in an emergency asks first, on one page: each part as far as the consent goes.
 *
 * @param drugs what should be in the house on the day it is made: one line an ingredient and manner of use
 * @param stays the last 入院; at most one
 * @param certification in force; at most one
 * @param blood ABO and Rh as measured; who gives blood tests it anew
 * @param infections only where the form names that kind of data by itself
 * @param phone of the person's home; null where there is none
 */
public record EmergencySummary(
        LocalDateTime madeAt,
        String madeBy,
        String address,
        String phone,
        SummarySection<MedicineLine> drugs,
        SummarySection<KnownProblem> problems,
        SummarySection<Stay> stays,
        SummarySection<CertificationRow> certification,
        SummarySection<MarkRow> blood,
        SummarySection<MarkRow> infections,
        List<InstitutionContactRow> institutions,
        List<PlannerContact> planners)
        implements Serializable {

    public LocalDate today() {
        return madeAt.toLocalDate();
    }

    public List<MedicineLine> drugs(MedicineManner manner) {
        return drugs.rows().stream().filter(line -> line.manner() == manner).toList();
    }

    /** Time only: this string may reach a log, and logs hold no personal data. */
    @Override
    public String toString() {
        return "EmergencySummary[" + madeAt + "]";
    }
}

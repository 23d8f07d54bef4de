package jp.lg.nayoro.polaris.record.service.summary;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.care.entity.CertificationRow;
import jp.lg.nayoro.polaris.record.entity.InstitutionContactRow;
import jp.lg.nayoro.polaris.record.entity.MarkRow;

/**
 * 救急サマリー. What somebody who helps in an emergency asks first, on one page: each part as far as the consent goes.
 *
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
        SummarySection<CurrentDrug> drugs,
        SummarySection<KnownProblem> problems,
        SummarySection<Stay> stays,
        SummarySection<CertificationRow> certification,
        SummarySection<MarkRow> blood,
        SummarySection<MarkRow> infections,
        List<InstitutionContactRow> institutions,
        List<PlannerContact> planners)
        implements Serializable {

    /** Time only: this string may reach a log, and logs hold no personal data. */
    @Override
    public String toString() {
        return "EmergencySummary[" + madeAt + "]";
    }
}

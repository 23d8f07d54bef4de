package jp.lg.nayoro.polaris.record.service.problem;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.record.service.lab.LabAnalyte;

/**
 * 病歴の頁.
 *
 * @param shared whether the consent covers diagnoses; if not, there is nothing of them here whatever there is
 * @param bloodTypes null where labs are not shared
 * @param infections 感染症の標識; null where they are not shared
 */
public record Problems(
        boolean shared,
        List<Problem> diagnoses,
        List<Allergy> allergies,
        List<Stay> stays,
        List<LabAnalyte> bloodTypes,
        List<LabAnalyte> infections)
        implements Serializable {

    public List<Problem> of(ProblemStanding standing) {
        return diagnoses.stream()
                .filter(problem -> problem.standing() == standing)
                .toList();
    }

    /** 入院中. */
    public List<Stay> now() {
        return stays.stream().filter(stay -> stay.state() == StayState.NOW).toList();
    }
}

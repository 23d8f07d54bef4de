package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jp.lg.nayoro.polaris.consent.entity.Correction;
import jp.lg.nayoro.polaris.consent.entity.FormVersionRow;
import jp.lg.nayoro.polaris.consent.service.SignedForm;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;

/** The consent form as it is typed, the same for who enrols, renews, changes the scope or corrects. */
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Makes one consent of two clicks. */
    private final UUID clientKey = UUID.randomUUID();

    private final ScopeForm scope;
    private final SignatureForm signature;
    private final ScanForm scans = new ScanForm(1);

    /** A form that begins on a day and lasts as long as the council decided. */
    ConsentForm(List<FacilityRow> facilities, List<FormVersionRow> versions, LocalDate day, int termMonths) {
        scope = new ScopeForm(facilities, day, day.plusMonths(termMonths).minusDays(1));
        signature = new SignatureForm(versions, day);
    }

    List<FieldProblem> problems(LocalDate today) {
        var problems = new ArrayList<>(scope.problems());
        problems.addAll(signature.problems(today));
        problems.addAll(scans.problems());
        return problems;
    }

    /** @param person who signed, unless somebody did for them */
    SignedForm signedForm(String person) {
        return new SignedForm(
                clientKey,
                scope.scope(),
                scope.getValidFrom(),
                scope.getValidUntil(),
                signature.signature(person),
                scans.papers());
    }

    Correction correction(String person) {
        return new Correction(scope.scope(), scope.getValidFrom(), scope.getValidUntil(), signature.signature(person));
    }

    public ScopeForm getScope() {
        return scope;
    }

    public SignatureForm getSignature() {
        return signature;
    }

    public ScanForm getScans() {
        return scans;
    }
}

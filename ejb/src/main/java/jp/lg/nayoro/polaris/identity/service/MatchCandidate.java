package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.entity.MatchGrade;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;

/**
 * 名寄せ候補. A resident and a registration side by side, and what speaks for and against their being one person.
 *
 * @param grade null when nothing suggests it, as where a clerk chose the pair by hand
 */
public record MatchCandidate(
        ResidentDetail resident,
        RegistrationDetail registration,
        MatchGrade grade,
        List<FieldComparison> fields,
        Set<MatchWarning> warnings)
        implements Serializable {

    /** The likeliest first, and among those the ones that agree in more. */
    static final Comparator<MatchCandidate> LIKELIEST_FIRST = Comparator.comparing(MatchCandidate::grade)
            .thenComparing(candidate -> candidate.differences().size())
            .thenComparing(candidate -> candidate.registration().id());

    static MatchCandidate of(ResidentDetail resident, RegistrationDetail registration, boolean unlinkedBefore) {
        var judgement = Judgement.of(resident.demographics(), registration.demographics());
        var warnings = EnumSet.noneOf(MatchWarning.class);
        warnings.addAll(judgement.warnings());
        if (unlinkedBefore) {
            warnings.add(MatchWarning.UNLINKED_BEFORE);
        }
        return new MatchCandidate(resident, registration, judgement.grade().orElse(null), judgement.fields(), warnings);
    }

    public boolean proposed() {
        return grade != null;
    }

    /** Nothing speaks against it: linking is what a clerk most probably came to do. */
    public boolean likely() {
        return grade == MatchGrade.CERTAIN || grade == MatchGrade.PROBABLE;
    }

    /** The warnings in their order, for a page's loop. */
    public List<MatchWarning> warningList() {
        return List.copyOf(warnings);
    }

    public List<FieldComparison> differences() {
        return fields.stream().filter(FieldComparison::notable).toList();
    }
}

package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.MatchGrade;

import static java.util.stream.Collectors.joining;

/**
 * 見立て. What the comparison of a resident and a registration amounts to. Personal evidence (name, birthday, sex, care insurance)
 * and household evidence (address, telephone) count apart: a spouse, a twin and a namesake share all of the latter, and the
 * national mix-ups of 2021 came from name, birthday and sex alone.
 */
public record Judgement(List<FieldComparison> fields) implements Serializable {

    public Judgement {
        fields = List.copyOf(fields);
    }

    public static Judgement of(Demographics resident, Demographics registration) {
        return new Judgement(MatchRule.ALL.stream()
                .map(rule -> rule.compare(resident, registration))
                .toList());
    }

    /** Empty when nothing suggests that this is one person: such a pair is not proposed. */
    public Optional<MatchGrade> grade() {
        var supported = supportedGrade();
        return speaksAgainst() ? supported.map(grade -> MatchGrade.POSSIBLE) : supported;
    }

    private Optional<MatchGrade> supportedGrade() {
        if (sameInBothScripts() && birthdayAgrees() && sexAgrees() && confirmed()) {
            return Optional.of(MatchGrade.CERTAIN);
        }
        boolean probable = sameName() && birthdayAgrees()
                || sameName() && birthday().remark().slip() && confirmed()
                || similarName() && birthdayAgrees() && confirmed();
        if (probable) {
            return Optional.of(MatchGrade.PROBABLE);
        }
        boolean possible = birthdayAgrees() && (similarName() || givenNameDiffers())
                || sameName() && (!birthday().differs() || birthday().remark().slip() || household())
                || field(MatchField.INSURED_NUMBER).same();
        return possible ? Optional.of(MatchGrade.POSSIBLE) : Optional.empty();
    }

    public Set<MatchWarning> warnings() {
        var warnings = EnumSet.noneOf(MatchWarning.class);
        if (field(MatchField.SEX).differs()) {
            warnings.add(MatchWarning.SEX_DIFFERS);
        }
        if (givenNameDiffers()) {
            warnings.add(MatchWarning.GIVEN_NAME_DIFFERS);
        }
        if (field(MatchField.INSURED_NUMBER).differs()) {
            warnings.add(MatchWarning.INSURED_NUMBER_DIFFERS);
        }
        if (birthday().differs()) {
            warnings.add(MatchWarning.BIRTH_DATE_DIFFERS);
        }
        if (kanji().remark() == MatchRemark.FAMILY_NAME_DIFFERS || kana().remark() == MatchRemark.FAMILY_NAME_DIFFERS) {
            warnings.add(MatchWarning.FAMILY_NAME_DIFFERS);
        }
        if (sameName() && birthdayAgrees() && !confirmed()) {
            warnings.add(MatchWarning.NAME_AND_BIRTHDAY_ONLY);
        }
        return warnings;
    }

    /** Fields written differently or different, the heavier first to read. */
    public List<FieldComparison> differences() {
        return fields.stream().filter(FieldComparison::notable).toList();
    }

    /** For the history: kinds and levels, no values. */
    public String evidence() {
        return fields.stream()
                .map(field -> field.field() + "=" + field.agreement()
                        + (field.remark() == MatchRemark.NONE ? "" : ":" + field.remark()))
                .collect(joining(" "));
    }

    private boolean speaksAgainst() {
        return field(MatchField.SEX).differs()
                || givenNameDiffers()
                || field(MatchField.INSURED_NUMBER).differs();
    }

    private boolean sameInBothScripts() {
        return kanji().same() && kana().same();
    }

    /** At least one script says the same, and none says otherwise. */
    private boolean sameName() {
        return (kanji().same() || kana().same()) && !kanji().differs() && !kana().differs();
    }

    /** One script says the same and the other does not, or only the family name differs. */
    private boolean similarName() {
        return kanji().same() || kana().same() || givenNameAgrees(kanji()) || givenNameAgrees(kana());
    }

    private static boolean givenNameAgrees(FieldComparison name) {
        return name.remark() == MatchRemark.FAMILY_NAME_DIFFERS || name.remark() == MatchRemark.FAMILY_NAME_NEARLY;
    }

    private boolean givenNameDiffers() {
        return kanji().remark().givenNameConflict() || kana().remark().givenNameConflict();
    }

    private boolean birthdayAgrees() {
        return birthday().same();
    }

    private boolean sexAgrees() {
        return field(MatchField.SEX).same();
    }

    private boolean household() {
        return field(MatchField.ADDRESS).same() || field(MatchField.PHONE).same();
    }

    private boolean confirmed() {
        return household() || field(MatchField.INSURED_NUMBER).same();
    }

    private FieldComparison kanji() {
        return field(MatchField.KANJI_NAME);
    }

    private FieldComparison kana() {
        return field(MatchField.KANA_NAME);
    }

    private FieldComparison birthday() {
        return field(MatchField.BIRTH_DATE);
    }

    private FieldComparison field(MatchField which) {
        return fields.get(which.ordinal());
    }
}

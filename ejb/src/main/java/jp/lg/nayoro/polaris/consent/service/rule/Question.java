package jp.lg.nayoro.polaris.consent.service.rule;

import java.util.ArrayList;
import java.util.List;

/** One cell of the decision table. */
public record Question(
        SystemRole role,
        ProfessionClass profession,
        Relation relation,
        ConsentGround consent,
        CategoryClass category,
        PersonState state) {

    /** Every question there is. */
    public static List<Question> all() {
        var all = new ArrayList<Question>();
        for (var role : SystemRole.values()) {
            for (var profession : ProfessionClass.values()) {
                for (var relation : Relation.values()) {
                    for (var consent : ConsentGround.values()) {
                        all.addAll(of(role, profession, relation, consent));
                    }
                }
            }
        }
        return all;
    }

    private static List<Question> of(
            SystemRole role, ProfessionClass profession, Relation relation, ConsentGround consent) {
        var some = new ArrayList<Question>();
        for (var category : CategoryClass.values()) {
            for (var state : PersonState.values()) {
                some.add(new Question(role, profession, relation, consent, category, state));
            }
        }
        return some;
    }

    public Question with(ConsentGround another) {
        return new Question(role, profession, relation, another, category, state);
    }

    public Question with(Relation another) {
        return new Question(role, profession, another, consent, category, state);
    }

    public Question with(PersonState another) {
        return new Question(role, profession, relation, consent, category, another);
    }
}

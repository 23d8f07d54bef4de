package jp.lg.nayoro.polaris.demo;

import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.Sex;

/**
 * 病名, with how common it is and what is taken for it.
 *
 * @param drugs groups of keys of drugs: one of each group is taken, and of a group with {@code ?} by every second person only
 */
record Condition(
        String key,
        String icd10,
        String name,
        String department,
        double at65,
        double at75,
        double at85,
        double male,
        double female,
        List<String> drugs) {

    static List<Condition> all() {
        return TsvTable.read(
                "conditions.tsv",
                line -> new Condition(
                        line.text("key"),
                        line.text("icd10"),
                        line.text("name"),
                        line.text("department"),
                        line.number("at65"),
                        line.number("at75"),
                        line.number("at85"),
                        line.number("male"),
                        line.number("female"),
                        List.of(line.text("drugs").split(";"))));
    }

    /** The share of people of that age and sex who have it. */
    double share(int age, Sex sex) {
        var byAge = age < 75 ? between(at65, at75, age - 65) : between(at75, at85, age - 75);
        return byAge * (sex == Sex.MALE ? male : female);
    }

    private static double between(double young, double old, int years) {
        return young + (old - young) * Math.min(10, years) / 10;
    }
}

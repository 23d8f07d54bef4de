package jp.lg.nayoro.polaris.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 処方内容. What somebody takes for their conditions, and how it changed: most drugs all year, some begun or ended on the way.
 *
 * @param courses the drugs, each with the first and the last visit (0 is the first of the year) at which it was written
 */
record Regimen(List<Course> courses) {

    record Course(Drug drug, int firstVisit, int lastVisit) {
        boolean at(int visit) {
            return visit >= firstVisit && visit <= lastVisit;
        }
    }

    static Regimen of(Collection<Condition> conditions, Formulary formulary, int visits, Dice dice) {
        var drugs = new LinkedHashMap<String, Drug>();
        for (var condition : conditions) {
            condition.drugs().forEach(group -> choose(group, formulary, dice, drugs));
        }
        var courses = new ArrayList<Course>();
        for (var drug : drugs.values()) {
            var begun = dice.chance(0.12) ? dice.between(1, Math.max(1, visits - 2)) : 0;
            var ended = dice.chance(0.06) ? dice.between(begun, visits) : visits;
            courses.add(new Course(drug, begun, ended));
        }
        return new Regimen(courses);
    }

    List<Drug> at(int visit) {
        return courses.stream()
                .filter(course -> course.at(visit))
                .map(Course::drug)
                .toList();
    }

    boolean contains(String drug) {
        return courses.stream().anyMatch(course -> course.drug().key().equals(drug));
    }

    private static void choose(String group, Formulary formulary, Dice dice, Map<String, Drug> drugs) {
        var optional = group.startsWith("?");
        var taken = !optional || dice.chance(0.5);
        var key = dice.oneOf(List.of((optional ? group.substring(1) : group).split("\\|")));
        if (taken) {
            drugs.put(key, formulary.drug(key));
        }
    }
}

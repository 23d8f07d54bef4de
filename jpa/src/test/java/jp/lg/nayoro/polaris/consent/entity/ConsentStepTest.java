package jp.lg.nayoro.polaris.consent.entity;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.security.entity.Role;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every pair of states: who may move a paper or a consent from one to the other. */
class ConsentStepTest {

    /** S: secretariat; I: institution (staff and manager) and secretariat; what is not here, nobody can. */
    private static final String TABLE =
            """
            EXPLAINED  SIGNED      I
            EXPLAINED  WITHDRAWN   I
            SIGNED     RECEIVED    S
            SIGNED     WITHDRAWN   I
            RECEIVED   RETURNED    S
            RECEIVED   REGISTERED  S
            RECEIVED   WITHDRAWN   S
            RETURNED   SIGNED      I
            RETURNED   WITHDRAWN   I
            REGISTERED WITHDRAWN   S
            REGISTERED CHANGED     S
            REGISTERED SUPERSEDED  S
            REGISTERED DECEASED    S
            REGISTERED MOVED_OUT   S
            SUPERSEDED REGISTERED  S
            """;

    @Test
    void allowsWhatTheTableSaysAndNothingElse() {
        var allowed = new TreeSet<String>();
        for (var from : ConsentState.values()) {
            for (var to : ConsentState.values()) {
                ConsentStep.between(from, to)
                        .ifPresent(step -> allowed.add("%s %s %s".formatted(from, to, whoMay(step))));
            }
        }
        var written = new TreeSet<String>();
        TABLE.lines().map(line -> line.replaceAll(" +", " ").strip()).forEach(written::add);
        assertEquals(written, allowed);
    }

    private static String whoMay(ConsentStep step) {
        var secretariat = step.isFor(Set.of(Role.SECRETARIAT));
        var institution = step.isFor(Set.of(Role.STAFF)) && step.isFor(Set.of(Role.FACILITY_MANAGER));
        var others = step.isFor(Set.of(Role.AUDITOR, Role.PRIVACY_OFFICER, Role.IT_OPERATOR));
        if (others || !secretariat) {
            return "?";
        }
        return institution ? "I" : "S";
    }
}

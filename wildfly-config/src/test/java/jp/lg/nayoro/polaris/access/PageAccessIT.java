package jp.lg.nayoro.polaris.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.access.AccessDoors.Behind;
import jp.lg.nayoro.polaris.it.HttpVisitor;
import jp.lg.nayoro.polaris.it.PolarisUnderTest;
import jp.lg.nayoro.polaris.it.TestPeople;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Every role and profession at every page and download, for a resident in every situation, over HTTP: as the table says. Each
 * look at a person leaves a row in the ledger, refused or not (T-A4), and none of all the visits changes anything else (T-S3).
 */
@ExtendWith(ArquillianExtension.class)
class PageAccessIT {

    private final Differences differences = new Differences();
    private int cells;
    private int looks;

    @Test
    void everyPageOpensToThoseTheTableNamesAndToNobodyElseAndChangesNothing() throws Exception {
        var source = PolarisUnderTest.database().dataSource();
        var subjects = AccessTown.prepare(source);
        var visitors = signedIn();
        try (var footprints = new Footprints(source)) {
            var before = footprints.tables();
            for (var visit : visitors.entrySet()) {
                tryEveryDoor(visit.getKey(), visit.getValue(), subjects, footprints);
            }
            tryEveryDoor(AccessActor.STRANGER, new HttpVisitor(), subjects, footprints);
            System.out.println(
                    "page cells: " + cells + ", of these looks at a person, each with its row in the ledger: " + looks
                            + "; tables that stayed as they were: " + before.size());
            differences.assertNone();
            assertEquals(before, footprints.tables());
        }
    }

    /** The first page after signing in notes when somebody came, so it is behind them before anything is compared. */
    private static Map<AccessActor, HttpVisitor> signedIn() throws Exception {
        var visitors = new LinkedHashMap<AccessActor, HttpVisitor>();
        for (var actor : AccessActor.all()) {
            var visitor = new HttpVisitor();
            visitor.signIn(actor.login(), TestPeople.PASSWORD);
            visitor.get("home.xhtml");
            visitors.put(actor, visitor);
        }
        return visitors;
    }

    private void tryEveryDoor(
            AccessActor actor, HttpVisitor visitor, Map<AccessSituation, AccessSubject> subjects, Footprints footprints)
            throws Exception {
        for (var door : AccessDoors.pages()) {
            for (var situation : situationsAt(door)) {
                var told = footprints.ledger();
                var answer = visitor.get(subjects.get(situation).in(door.door()));
                var open = answer.statusCode() < 400 && !answer.body().contains("j_security_check");
                cells++;
                if (open != door.opensTo(actor, situation)) {
                    differences.add(actor, door, situation, "answered " + answer.statusCode());
                }
                if (door.behind() != Behind.NOBODY && actor != AccessActor.STRANGER) {
                    looks++;
                    if (footprints.ledger() == told) {
                        differences.add(actor, door, situation, "left no row in the ledger");
                    }
                }
            }
        }
    }

    private static List<AccessSituation> situationsAt(AccessDoors door) {
        return door.behind() == Behind.NOBODY
                ? List.of(AccessSituation.CONSENTED_IN_TEAM)
                : List.of(AccessSituation.values());
    }
}

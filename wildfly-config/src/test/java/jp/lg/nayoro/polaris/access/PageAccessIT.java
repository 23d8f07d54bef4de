package jp.lg.nayoro.polaris.access;

import java.util.List;
import java.util.Map;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.access.AccessDoors.Behind;
import jp.lg.nayoro.polaris.it.HttpVisitor;
import jp.lg.nayoro.polaris.it.PolarisUnderTest;
import jp.lg.nayoro.polaris.it.TestPeople;

/** Every role and profession at every page and download, for a resident in every situation, over HTTP: as the table says. */
@ExtendWith(ArquillianExtension.class)
class PageAccessIT {

    private final Differences differences = new Differences();
    private int cells;

    @Test
    void everyPageOpensToThoseTheTableNamesAndToNobodyElse() throws Exception {
        var subjects = AccessTown.prepare(PolarisUnderTest.database().dataSource());
        for (var actor : AccessActor.all()) {
            var visitor = new HttpVisitor();
            visitor.signIn(actor.login(), TestPeople.PASSWORD);
            tryEveryDoor(actor, visitor, subjects);
        }
        tryEveryDoor(AccessActor.STRANGER, new HttpVisitor(), subjects);
        System.out.println("page cells: " + cells);
        differences.assertNone();
    }

    private void tryEveryDoor(AccessActor actor, HttpVisitor visitor, Map<AccessSituation, AccessSubject> subjects)
            throws Exception {
        for (var door : AccessDoors.pages()) {
            for (var situation : situationsAt(door)) {
                var address = subjects.get(situation).in(door.door());
                var answer = visitor.get(address);
                var open = answer.statusCode() < 400 && !answer.body().contains("j_security_check");
                cells++;
                if (open != door.opensTo(actor, situation)) {
                    differences.add(actor, door, situation, "answered " + answer.statusCode());
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

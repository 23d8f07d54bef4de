package jp.lg.nayoro.polaris.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Cells that answer otherwise than the table says, told by door and answer, since one mistake shows in many cells. */
final class Differences {

    private final Map<String, TreeSet<String>> who = new TreeMap<>();

    void add(AccessActor actor, AccessDoors door, AccessSituation situation, String answer) {
        who.computeIfAbsent(door.door() + ", " + situation + ": " + answer, line -> new TreeSet<>())
                .add(actor.role() + " " + actor.profession());
    }

    void assertNone() {
        var told = new StringBuilder();
        who.forEach((line, actors) -> told.append("\n")
                .append(line)
                .append(" to ")
                .append(actors.size())
                .append(", as ")
                .append(actors.first()));
        assertEquals("", told.toString());
    }
}

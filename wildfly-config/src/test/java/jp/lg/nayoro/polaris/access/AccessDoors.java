package jp.lg.nayoro.polaris.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * Every door of Polaris and who may pass it, as written down by hand in {@code access/pages.csv} and {@code access/services.csv}:
 * {@code door | roles | what of a person stands behind it}. What stands there is what the tests hold the running whole to.
 */
record AccessDoors(String door, Set<String> roles, Behind behind) {

    /** What of a person a door shows to staff. */
    enum Behind {
        /** Nothing of one person. */
        NOBODY,
        /** Who a person is and who cares for them: open while the consent names the own institution at all. */
        PERSON,
        /** What is known of their health and care: open where the consent shares that kind of data too. */
        RECORD,
        /** A paper this person signed. */
        PAPER,
        /** A patient number of the own institution only. */
        OWN_PATIENT
    }

    static List<AccessDoors> pages() {
        return read("pages.csv");
    }

    static List<AccessDoors> services() {
        return read("services.csv");
    }

    static List<String> sharedCategories() {
        return Arrays.stream(DataCategory.values())
                .filter(category -> category != DataCategory.IDENTITY)
                .map(Enum::name)
                .toList();
    }

    boolean opensTo(AccessActor actor, AccessSituation situation) {
        if (!admits(actor)) {
            return false;
        }
        return switch (behind) {
            case NOBODY -> true;
            case PERSON -> !actor.isStaff() || situation.opensToStaff();
            case RECORD -> !actor.isStaff() || situation.opensRecordToStaff();
            case PAPER -> situation != AccessSituation.NO_CONSENT;
            case OWN_PATIENT -> false;
        };
    }

    boolean admits(AccessActor actor) {
        return roles.contains(actor.role()) || roles.contains("*") && actor != AccessActor.STRANGER;
    }

    private static List<AccessDoors> read(String table) {
        var stream = AccessDoors.class.getClassLoader().getResourceAsStream("access/" + table);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessDoors::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessDoors of(String line) {
        var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        var roles = Arrays.stream(cells.get(1).split("[ ,]+"))
                .filter(role -> !role.equals("-"))
                .collect(toUnmodifiableSet());
        return new AccessDoors(cells.get(0), roles, Behind.valueOf(cells.get(2)));
    }
}

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
import jp.lg.nayoro.polaris.consent.service.rule.Answer;
import jp.lg.nayoro.polaris.consent.service.rule.CategoryClass;
import jp.lg.nayoro.polaris.consent.service.rule.DisclosureTable;
import jp.lg.nayoro.polaris.consent.service.rule.ProfessionClass;
import jp.lg.nayoro.polaris.consent.service.rule.Question;
import jp.lg.nayoro.polaris.consent.service.rule.SystemRole;
import jp.lg.nayoro.polaris.organization.entity.Profession;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * Every door of Polaris and who may pass it, as written down by hand in {@code access/pages.csv} and {@code access/services.csv}:
 * {@code door | roles | what of a person stands behind it}. What stands there is what the tests hold the running whole to.
 */
record AccessDoors(String door, Set<String> roles, Behind behind) {

    /** What of a person stands behind a door: with a kind of data, the gate's own table says to whom of the staff it opens. */
    enum Behind {
        /** Nothing of one person. */
        NOBODY(null),
        /** Who a person is and who cares for them. */
        IDENTITY(DataCategory.IDENTITY),
        LAB(DataCategory.LAB),
        DOCUMENT(DataCategory.DOCUMENT),
        MEDICATION(DataCategory.MEDICATION),
        CARE(DataCategory.CARE),
        BOARD(DataCategory.BOARD),
        /** 救急カード: of the staff, only care managers keep them. */
        CARD(DataCategory.IDENTITY),
        /** A paper this person signed. */
        PAPER(null),
        /** A patient number of the own institution only. */
        OWN_PATIENT(null),
        /** A post of one's own only. */
        OWN_POST(null);

        private final DataCategory category;

        Behind(DataCategory category) {
            this.category = category;
        }
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
            case PAPER -> situation != AccessSituation.NO_CONSENT;
            case OWN_PATIENT, OWN_POST -> false;
            case CARD ->
                !actor.isStaff() || actor.profession() == Profession.CARE_MANAGER && gateOpensTo(actor, situation);
            default -> !actor.isStaff() || gateOpensTo(actor, situation);
        };
    }

    private boolean gateOpensTo(AccessActor actor, AccessSituation situation) {
        var question = new Question(
                SystemRole.STAFF,
                ProfessionClass.of(actor.profession()),
                situation.relation(),
                situation.ground(behind.category),
                CategoryClass.of(behind.category),
                situation.state());
        return DisclosureTable.OF_THE_RELEASE.answer(question).answer() == Answer.ALLOW;
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

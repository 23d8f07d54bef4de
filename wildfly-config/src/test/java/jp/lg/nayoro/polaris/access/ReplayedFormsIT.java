package jp.lg.nayoro.polaris.access;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.access.AccessDoors.Behind;
import jp.lg.nayoro.polaris.it.HttpVisitor;
import jp.lg.nayoro.polaris.it.PolarisUnderTest;
import jp.lg.nayoro.polaris.it.TestPeople;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Forms of a page about somebody one cares for, sent back with the ids of somebody one does not (T-X3): the hidden person shows
 * in no answer. Pages asked for with those ids are in {@link PageAccessIT}, services in {@link ServiceAccessIT}.
 */
@ExtendWith(ArquillianExtension.class)
class ReplayedFormsIT {

    private static final Pattern FORM = Pattern.compile("<form [^>]*id=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final List<String> leaks = new ArrayList<>();
    private int replays;

    @Test
    void aFormSentBackWithAnothersIdsShowsNothingOfThem() throws Exception {
        var subjects = AccessTown.prepare(PolarisUnderTest.database().dataSource());
        for (var actor : AccessActor.all()) {
            if (actor.isStaff()) {
                var visitor = new HttpVisitor();
                visitor.signIn(actor.login(), TestPeople.PASSWORD);
                visitor.get("home.xhtml");
                replayAll(actor, visitor, subjects);
            }
        }
        System.out.println("forms replayed with another's ids: " + replays);
        assertTrue(replays > 0, "no page has a form");
        assertEquals(List.of(), leaks);
    }

    private void replayAll(AccessActor actor, HttpVisitor visitor, Map<AccessSituation, AccessSubject> subjects)
            throws Exception {
        var own = subjects.get(AccessSituation.CONSENTED_IN_TEAM);
        for (var door : AccessDoors.pages()) {
            if (door.behind() == Behind.NOBODY || !door.opensTo(actor, AccessSituation.CONSENTED_IN_TEAM)) {
                continue;
            }
            for (var situation : List.of(AccessSituation.OUTSIDE_TEAM, AccessSituation.WITHDRAWN)) {
                var hidden = subjects.get(situation);
                var shown = visitor.get(own.in(door.door()));
                for (var form : forms(shown)) {
                    var fields = fields(form, own, hidden);
                    for (var address : List.of(hidden.in(door.door()), own.in(door.door()))) {
                        var answer = visitor.send(address, shown, fields);
                        replays++;
                        if (answer.body().contains("門試験 " + situation)) {
                            leaks.add(actor.login() + " " + door.door() + " " + situation);
                        }
                    }
                }
            }
        }
    }

    private static List<String> forms(HttpResponse<String> page) {
        return FORM.matcher(page.body())
                .results()
                .map(form -> form.group())
                .filter(form -> form.contains("jakarta.faces.ViewState"))
                .toList();
    }

    /** The fields of a form as they stand, each id of the own person put in the place of the hidden one's. No button is pressed. */
    private static String fields(String form, AccessSubject own, AccessSubject hidden) {
        var sent = new StringBuilder();
        var id = FORM.matcher(form);
        id.find();
        sent.append(encoded(id.group(1))).append('=').append(encoded(id.group(1)));
        INPUT.matcher(form)
                .results()
                .filter(input -> !input.group(1).startsWith("jakarta.faces"))
                .forEach(input -> {
                    var value = VALUE.matcher(input.group());
                    sent.append('&').append(encoded(input.group(1))).append('=');
                    sent.append(encoded(exchanged(value.find() ? value.group(1) : "", own, hidden)));
                });
        return sent.toString();
    }

    private static String exchanged(String value, AccessSubject own, AccessSubject hidden) {
        return own.ids().entrySet().stream()
                .filter(id -> id.getValue().equals(value))
                .map(id -> hidden.ids().get(id.getKey()))
                .findFirst()
                .orElse(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

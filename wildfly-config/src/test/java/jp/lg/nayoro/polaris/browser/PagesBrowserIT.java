package jp.lg.nayoro.polaris.browser;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.demo.DemoTown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every page of the demo town, as those who use it open it: nothing serious for axe, nothing cut off, no key left as a word. */
@ExtendWith(ArquillianExtension.class)
class PagesBrowserIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            care01,     home.xhtml
            care01,     record/matrix.xhtml?resident=1
            care01,     record/matrix.xhtml?resident=1&span=quarter
            care01,     board/list.xhtml?resident=1
            jimukyoku,  identity/list.xhtml
            jimukyoku,  identity/detail.xhtml?resident=1
            jimukyoku,  identity/review.xhtml
            jimukyoku,  identity/weights.xhtml
            jimukyoku,  identity/tasks.xhtml
            jimukyoku,  identity/merges.xhtml
            jimukyoku,  identity/merge.xhtml?from=2&into=1
            jimukyoku,  identity/contamination.xhtml?registration=1
            jimukyoku,  identity/policy.xhtml
            kanri01,    identity/patients.xhtml
            jimukyoku,  security/resets.xhtml
            jimukyoku,  security/locks.xhtml
            jimukyoku,  security/policy.xhtml
            it01,       security/terminals.xhtml
            kango01,    security/second-factor.xhtml
            jimukyoku,  consent/enrol.xhtml
            jimukyoku,  consent/list.xhtml?resident=12
            jimukyoku,  consent/renew.xhtml?resident=1
            jimukyoku,  consent/team.xhtml?resident=1
            it01,       intake/list.xhtml
            jimukyoku,  intake/upload.xhtml
            jimukyoku,  intake/quarantine.xhtml
            kanri01,    intake/quarantine.xhtml?show=discarded
            it01,       intake/sources.xhtml
            it01,       intake/source.xhtml
            kansa01,    audit/list.xhtml
            """)
    void isForEverybodyOnBothScreens(String login, String address) {
        for (var screen : Screen.values()) {
            var page = visits.of(login, DemoTown.PASSWORD, screen);
            assertEquals(200, page.navigate(address).status(), address);
            assertThat(page.locator("main h1, main h2").first()).isVisible();
            assertFalse(page.locator("body").innerText().contains("???"), "a key without words");
            assertTrue(
                    (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                    "scrolls sideways at " + screen.size());
            Accessibility.check(page);
            Screenshots.takeAsItIs(page, address.replaceAll("[^a-z0-9]+", "-") + "-" + screen.size());
        }
    }

    @Test
    void anEntryOpensItsDocumentAndTheFileItCameFrom() {
        for (var screen : Screen.values()) {
            var page = visits.of("care01", DemoTown.PASSWORD, screen);
            page.navigate("record/matrix.xhtml?resident=1&span=quarter");
            page.navigate("record/matrix.xhtml"
                    + page.locator("a[href*='row=FILE']").last().getAttribute("href"));
            page.locator("details.document summary").first().click();
            assertThat(page.locator(".document-frame").first()).isVisible();
            // No axe here: it would wait for ever for an answer from inside the document's sandbox, which allows no
            // script.
            page.navigate("record/source.xhtml?entry="
                    + page.locator("a.origin").first().getAttribute("href").replaceAll(".*entry=", ""));
            assertThat(page.locator(".source-lines, .notice").first()).isVisible();
            Accessibility.check(page);
            Screenshots.takeAsItIs(page, "record-source-" + screen.size());
        }
    }
}

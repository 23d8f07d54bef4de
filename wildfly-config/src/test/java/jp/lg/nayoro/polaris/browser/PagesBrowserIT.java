package jp.lg.nayoro.polaris.browser;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every page of the demo town, as those who use it open it: nothing serious for axe, nothing cut off, no key left as a word. */
@ExtendWith(ArquillianExtension.class)
class PagesBrowserIT {

    @RegisterExtension
    static final Regulars REGULARS = new Regulars();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            care01,     home.xhtml
            care01,     record/matrix.xhtml?resident=1
            care01,     record/matrix.xhtml?resident=1&span=week
            care01,     record/matrix.xhtml?resident=1&span=quarter
            care01,     record/labs.xhtml?resident=1&period=all
            kango01,    record/labs.xhtml?resident=1&period=all&analyte=3C015000002301&analyte=4Z271000002201
            care01,     record/problems.xhtml?resident=1
            care01,     record/medicines.xhtml?resident=1
            yaku01,     record/medicines.xhtml?resident=2
            jimukyoku,  record/highrisk.xhtml
            care01,     record/summary.xhtml?resident=1
            care01,     record/today.xhtml
            care01,     consent/card.xhtml?resident=1
            care01,     record/matrix.xhtml?resident=1&span=year&rows=filled
            care01,     record/matrix.xhtml?resident=1&span=decade
            care01,     record/matrix.xhtml?resident=1&by=institution
            care01,     board/list.xhtml?resident=1
            care01,     board/tasks.xhtml
            jimukyoku,  identity/list.xhtml
            jimukyoku,  identity/detail.xhtml?resident=1
            jimukyoku,  identity/edit.xhtml?resident=1
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
            jimukyoku,  security/tokens.xhtml
            jimukyoku,  security/policy.xhtml
            it01,       security/terminals.xhtml
            kango01,    security/second-factor.xhtml
            jimukyoku,  consent/enrol.xhtml
            jimukyoku,  consent/list.xhtml?resident=12
            jimukyoku,  consent/renew.xhtml?resident=1
            jimukyoku,  consent/renew.xhtml?resident=1&change=true
            jimukyoku,  consent/paper.xhtml?resident=1&consent=1
            jimukyoku,  consent/correct.xhtml?resident=1&consent=1
            jimukyoku,  consent/asof.xhtml?resident=12
            jimukyoku,  consent/certificate.xhtml?resident=12
            jimukyoku,  consent/papers.xhtml
            jimukyoku,  consent/compare.xhtml?paper=101
            kango01,    consent/apply.xhtml
            kango01,    consent/send.xhtml?resident=1
            jimukyoku,  consent/forms.xhtml
            jimukyoku,  consent/form.xhtml?label=2026-04
            jimukyoku,  consent/signagain.xhtml?form=2
            jimukyoku,  consent/scopechange.xhtml?facility=3&move=LEAVES
            jimukyoku,  consent/scopenotice.xhtml?change=1
            jimukyoku,  consent/team.xhtml?resident=1
            jimukyoku,  consent/rules.xhtml
            jimukyoku,  consent/openings.xhtml
            ishi01,     consent/emergency.xhtml
            ishi01,     consent/emergency.xhtml?card=nobodys
            helper01,   consent/emergency.xhtml
            kojin01,    audit/alerts.xhtml
            kojin01,    audit/alert.xhtml?alert=1
            jimukyoku,  consent/worklist.xhtml
            jimukyoku,  consent/withdraw.xhtml
            jimukyoku,  consent/withdraw.xhtml?resident=1
            jimukyoku,  consent/leaving.xhtml?resident=290
            jimukyoku,  consent/claims.xhtml
            jimukyoku,  consent/scans.xhtml
            jimukyoku,  consent/teams.xhtml
            jimukyoku,  consent/counter.xhtml
            kanri01,    consent/notices.xhtml
            care01,     consent/claim.xhtml
            it01,       intake/list.xhtml
            jimukyoku,  intake/upload.xhtml
            jimukyoku,  intake/quarantine.xhtml
            kanri01,    intake/quarantine.xhtml?show=discarded
            it01,       intake/sources.xhtml
            it01,       intake/source.xhtml
            kansa01,    audit/list.xhtml
            jimukyoku,  organization/list.xhtml
            jimukyoku,  organization/desk.xhtml
            jimukyoku,  organization/policy.xhtml
            jimukyoku,  organization/apply.xhtml
            jimukyoku,  organization/application.xhtml?application=1
            jimukyoku,  organization/application.xhtml?application=3
            jimukyoku,  organization/facility.xhtml?facility=22
            kanri01,    organization/apply.xhtml?paper=CHANGE
            kanri01,    organization/facility.xhtml
            kanri01,    organization/staff.xhtml
            kanri01,    organization/hire.xhtml
            kanri01,    organization/member.xhtml?staff=8
            kanri01,    organization/review.xhtml
            helper01,   security/workplace.xhtml
            care01,     security/password.xhtml
            care01,     first.xhtml
            """)
    void isForEverybodyOnBothScreens(String login, String address) {
        for (var screen : Screen.values()) {
            var page = REGULARS.of(login, screen);
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
            var page = REGULARS.of("care01", screen);
            page.navigate("record/matrix.xhtml?resident=1&span=quarter");
            page.navigate("record/matrix.xhtml"
                    + page.locator("a[href*='row=FILE']").last().getAttribute("href"));
            page.locator("[data-view='frame']").first().click();
            assertThat(page.locator(".viewer-frame")).isVisible();
            // No axe here: it would wait for ever for an answer from inside the document's sandbox, which allows no
            // script.
            page.keyboard().press("Escape");
            assertThat(page.locator("#viewer")).isHidden();
            page.navigate("record/source.xhtml?entry="
                    + page.locator("a.origin").first().getAttribute("href").replaceAll(".*entry=", ""));
            assertThat(page.locator(".source-lines, .notice").first()).isVisible();
            Accessibility.check(page);
            Screenshots.takeAsItIs(page, "record-source-" + screen.size());
        }
    }
}

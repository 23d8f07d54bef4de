package jp.lg.nayoro.polaris.browser;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.demo.DemoTown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** 検査 on a visiting nurse's tablet: two analytes are picked, their courses drawn, and the figures stand in a table. */
@ExtendWith(ArquillianExtension.class)
class LabsBrowserIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void aNursePicksTwoAnalytesAndReadsTheirCourse() {
        var page = visits.of("kango01", DemoTown.PASSWORD, Screen.PHONE);
        page.setViewportSize(820, 1180);
        page.navigate("record/matrix.xhtml?resident=1");
        page.locator(".person-tab[href*='record/labs']").press("Enter");
        page.waitForURL("**/record/labs.xhtml*");
        page.locator(".segment[href*='period=all']").press("Enter");
        assertThat(page.locator(".segment[aria-current=true]")).hasText("すべて");

        page.getByLabel("クレアチニン").first().check();
        page.getByLabel("BNP").first().check();
        page.locator("#choose button[type=submit]").press("Enter");

        assertThat(page.locator("#graphs .graph-drawing").first()).isVisible();
        assertThat(page.locator("#graphs figcaption").first()).containsText("クレアチニン");
        page.locator(".graph-table summary").press("Enter");
        assertThat(page.locator(".graph-table caption").last()).hasText("BNP");
        assertThat(page.locator(".graph-table tbody tr").first()).isVisible();
        Accessibility.check(page);
        Screenshots.takeAsItIs(page, "labs-tablet");
    }
}

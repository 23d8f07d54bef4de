package jp.lg.nayoro.polaris.browser;

import java.util.Arrays;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.demo.DemoTown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A care manager's morning on the phone: what is new, marked and taken back; the person; the summary on paper. */
@ExtendWith(ArquillianExtension.class)
class MorningBrowserIT {

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void theCareManagerSeesWhatIsNewAndPrintsTheSummary() {
        var page = visits.of("care01", DemoTown.PASSWORD, Screen.PHONE);
        page.locator(".home-today").click();
        page.waitForURL("**/record/today.xhtml");
        var waiting = Integer.parseInt(page.locator(".news-waiting").innerText());

        page.locator("[id$=':mark']").first().click();
        assertThat(page.locator(".news-waiting")).hasText(String.valueOf(waiting - 1));
        page.locator("[id$=':unmark']").first().click();
        assertThat(page.locator(".news-waiting")).hasText(String.valueOf(waiting));

        page.locator(".news-person .card-title a").first().click();
        page.waitForURL("**/record/matrix.xhtml*");
        page.locator(".person-tabs a[href*='summary']").click();
        assertThat(page.locator(".summary-never")).isVisible();
        printsOneFile(page);
    }

    private static void printsOneFile(Page page) {
        var address = page.url().replace("summary.xhtml", "summary-letter");
        var answer = page.request().get(address);
        assertEquals("application/pdf", answer.headers().get("content-type"));
        assertArrayEquals(PDF, Arrays.copyOf(answer.body(), PDF.length));
    }
}

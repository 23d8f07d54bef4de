package jp.lg.nayoro.polaris.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.demo.DemoTown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 診療情報: a doctor walks the matrix by the keyboard alone, a care manager goes into it and back on a phone. */
@ExtendWith(ArquillianExtension.class)
class RecordBrowserIT {

    private static final int TALLEST_BAR = 96;

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void aDoctorWalksTheMatrixOpensACellAndItsDocumentByTheKeyboardAloneAndPrints() {
        var page = visits.of("ishi01", DemoTown.PASSWORD, Screen.OFFICE);
        page.navigate("record/matrix.xhtml?resident=1&span=quarter&rows=filled");
        assertEquals(1, page.locator("#matrix tbody [tabindex='0']").count());

        page.locator("#matrix tbody [tabindex='0']").focus();
        press(page, "Control+Home");
        press(page, "End");
        assertThat(page.locator("#matrix td:focus, #matrix td :focus")).hasCount(1);
        var span = page.locator(".matrix-span");
        var shown = span.innerText();
        press(page, "PageUp");
        assertThat(span).not().hasText(shown);
        assertThat(page.locator("#matrix td:focus, #matrix td :focus")).hasCount(1);
        press(page, "PageDown");
        assertThat(span).hasText(shown);

        var report = page.locator("#matrix a.cell[href*='row=FILE']").last();
        report.focus();
        assertThat(page.locator("#card")).isVisible();
        press(page, "Enter");
        assertThat(page.locator("#entriesTitle")).isFocused();
        var document = page.locator("#panel [data-view]").first();
        document.focus();
        press(page, "Enter");
        assertThat(page.locator("#viewerBody > *")).isVisible();
        press(page, "Escape");
        assertThat(document).isFocused();
        press(page, "Escape");
        assertThat(page.locator("#entries")).hasCount(0);
        assertThat(report).isFocused();

        var paper = page.request()
                .get(page.locator(".matrix-tools a[href^='print']")
                        .first()
                        .evaluate("link => link.href")
                        .toString());
        assertEquals("application/pdf", paper.headers().get("content-type"));
    }

    @Test
    void aCareManagerGoesFromTheTurnedMatrixToTheEntriesAndBackOnAPhone() {
        var page = visits.of("care01", DemoTown.PASSWORD, Screen.PHONE);
        page.navigate("record/matrix.xhtml?resident=1&span=quarter");
        assertTrue(heightOf(page.locator(".person-bar")) <= TALLEST_BAR, "the person bar is too tall");
        assertThat(page.locator("#matrix")).isHidden();

        var labs = page.locator(".days a.cell[href*='row=LAB']").first();
        labs.click();
        assertThat(page.locator("#entries .entry-values").first()).isVisible();
        assertThat(page.locator("#entries .trend").first()).isVisible();
        Accessibility.check(page);
        page.goBack();
        assertThat(page.locator("#entries")).hasCount(0);
        assertThat(labs).isFocused();
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static double heightOf(Locator part) {
        return part.boundingBox().height;
    }
}

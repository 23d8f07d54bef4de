package jp.lg.nayoro.polaris.browser;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** キーボード: somebody who works without a mouse, and never types before the page is ready to hear it. */
final class Keys {

    private static final int PATIENCE = 80;
    private static final String FOCUSED =
            """
            document.activeElement.matches('a, button, summary, input')
                ? document.activeElement.getAttribute('aria-label') || document.activeElement.textContent : ''""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Opens a page that must be there: what is read from a page of refusal is no name of anybody. */
    Keys opens(String address) {
        assertEquals(200, page.navigate(address).status(), address);
        return this;
    }

    /** Types into the field that the page itself brings the focus to, and sends it. */
    Keys typesAndEnters(String field, String text) {
        var box = page.locator("[id='" + field + "']");
        assertThat(box).isFocused();
        page.keyboard().type(text);
        assertThat(box).hasValue(text);
        page.keyboard().press("Enter");
        return this;
    }

    /** Tab by tab to what is called so, and presses it. */
    Keys goesTo(String words) {
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press("Tab");
            if (((String) page.evaluate(FOCUSED)).contains(words)) {
                page.keyboard().press("Enter");
                return this;
            }
        }
        throw new AssertionError("No way by Tab to " + words);
    }

    /** Waits for what the page itself brings the focus to: a Tab before that starts from the wrong place. */
    Keys isBroughtTo(String id) {
        assertThat(page.locator("[id='" + id + "']")).isFocused();
        return this;
    }
}

package jp.lg.nayoro.polaris.browser;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.demo.DemoTown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** 窓口での撤回, by keyboard alone: find, choose, check, confirm; and the institution that had looked is told. */
@ExtendWith(ArquillianExtension.class)
class CounterBrowserIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void aClerkWithdrawsByKeyboardAndTheViewersAreTold() {
        var nurse = visits.of("kango01", DemoTown.PASSWORD, Screen.PHONE);
        assertEquals(200, nurse.navigate("record/matrix.xhtml?resident=3").status());

        var clerk = visits.of("jimukyoku", DemoTown.PASSWORD, Screen.OFFICE);
        clerk.navigate("identity/detail.xhtml?resident=3");
        var name = clerk.locator("h1").innerText().replace("様", "").strip();
        clerk.navigate("consent/withdraw.xhtml");
        clerk.keyboard().type(name); // the field has the focus
        clerk.keyboard().press("Enter");
        clerk.waitForSelector("[id='residents']");
        goTo(clerk, "撤回へ進む");
        clerk.waitForURL("**/consent/withdraw.xhtml?resident=3");
        goTo(clerk, "確認へ進む");
        clerk.waitForSelector("[id='withdrawForm:withdraw']");
        assertThat(clerk.getByText("風連ひまわり訪問看護ステーション").first()).isVisible();
        Accessibility.check(clerk);
        goTo(clerk, "撤回を確定する");
        clerk.waitForSelector("[id='letter']");
        assertThat(clerk.getByText("お知らせを1施設に出しました")).isVisible();

        assertEquals(404, nurse.navigate("record/matrix.xhtml?resident=3").status());
        nurse.navigate("home.xhtml");
        assertThat(nurse.getByText("閲覧停止のお知らせが")).isVisible();
        nurse.navigate("consent/notices.xhtml");
        assertThat(nurse.getByText(name).first()).isVisible();
        Accessibility.check(nurse);
    }

    /** Tab by tab to what is called so, and presses it. */
    private static void goTo(Page page, String words) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            var focused = (String)
                    page.evaluate(
                            "document.activeElement.matches('a, button')"
                                    + " ? document.activeElement.getAttribute('aria-label') || document.activeElement.textContent : ''");
            if (focused.contains(words)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("No way by Tab to " + words);
    }
}

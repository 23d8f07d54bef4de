package jp.lg.nayoro.polaris.browser;

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
        var keys = new Keys(clerk).opens("identity/detail.xhtml?resident=3");
        var name = clerk.locator("h1").innerText().replace("様", "").strip();
        keys.opens("consent/withdraw.xhtml").typesAndEnters("search:typed", name);
        clerk.waitForSelector("[id='residents']");
        keys.goesTo("撤回へ進む");
        clerk.waitForURL("**/consent/withdraw.xhtml?resident=3");
        keys.goesTo("確認へ進む").isBroughtTo("answersHeading");
        assertThat(clerk.getByText("風連ひまわり訪問看護ステーション").first()).isVisible();
        Accessibility.check(clerk);
        keys.goesTo("撤回を確定する");
        clerk.waitForSelector("[id='letter']");
        assertThat(clerk.getByText("お知らせを1施設に出しました")).isVisible();

        assertEquals(404, nurse.navigate("record/matrix.xhtml?resident=3").status());
        nurse.navigate("home.xhtml");
        assertThat(nurse.getByText("閲覧停止のお知らせが")).isVisible();
        nurse.navigate("consent/notices.xhtml");
        assertThat(nurse.getByText(name).first()).isVisible();
        Accessibility.check(nurse);
    }
}

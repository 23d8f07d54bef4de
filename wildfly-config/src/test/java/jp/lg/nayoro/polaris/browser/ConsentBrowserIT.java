package jp.lg.nayoro.polaris.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.demo.DemoTown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A consent at work: its scope changed by keyboard, the day that tells both, and a paper on its way to the secretariat and back. */
@ExtendWith(ArquillianExtension.class)
class ConsentBrowserIT {

    private static final String MISSING = "代理人の続柄が空欄です";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void aChangeOfScopeIsLookedAtBeforeItHoldsAndTheDayTellsBoth() {
        var clerk = visits.of("jimukyoku", DemoTown.PASSWORD, Screen.OFFICE);
        clerk.navigate("consent/renew.xhtml?resident=14&change=true");
        clerk.locator("input[name='renewForm:sensitive'][value='INFECTION']").press("Space");
        clerk.locator("input[name='renewForm:signerKind'][value='SELF']").press("Space");
        clerk.fill("[id='renewForm:signedOn']", clerk.inputValue("[id='renewForm:receivedOn']"));
        clerk.locator("[id='renewForm:review']").press("Enter");
        assertThat(clerk.locator(".answers")).containsText("感染症");
        clerk.locator("[id='renewForm:renew']").press("Enter");
        assertThat(clerk.getByText("同意の範囲を変更しました")).isVisible();

        clerk.navigate("consent/asof.xhtml?resident=14");
        assertThat(clerk.locator("h2.card-title")).hasCount(2);
        Accessibility.check(clerk);
    }

    @Test
    void aPaperComesBackToTheInstitutionWithWhatIsMissing() {
        var nurse = visits.of("care01", DemoTown.PASSWORD, Screen.PHONE);
        nurse.navigate("identity/patients.xhtml");
        nurse.getByText("同意の申込み").first().click();
        nurse.waitForURL("**/consent/apply.xhtml*");
        nurse.fill("[id='applyForm:signedOn']", nurse.inputValue("[id='applyForm:explainedOn']"));
        nurse.click("[id='applyForm:apply']");
        assertThat(nurse.getByText("記録しました")).isVisible();

        var clerk = visits.of("jimukyoku", DemoTown.PASSWORD, Screen.OFFICE);
        clerk.navigate("consent/papers.xhtml");
        var row = lastRow(clerk);
        button(row, "受け付ける").press("Enter");
        assertThat(clerk.getByText("同意書を受け付けました")).isVisible();
        button(lastRow(clerk), "返戻する").press("Enter");
        clerk.fill("[id='sendBackForm:missing']", MISSING);
        clerk.locator("[id='sendBackForm:send']").press("Enter");
        assertThat(clerk.getByText("同意書を施設に返しました")).isVisible();

        nurse.navigate("consent/apply.xhtml");
        assertThat(nurse.getByText(MISSING).first()).isVisible();
        Accessibility.check(nurse);
    }

    private static Locator button(Locator row, String name) {
        return row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** What was moved last stands at the end of the list. */
    private static Locator lastRow(Page page) {
        return page.locator("[id='papersForm:list'] tbody tr").last();
    }
}

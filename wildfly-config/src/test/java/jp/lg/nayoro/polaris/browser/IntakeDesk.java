package jp.lg.nayoro.polaris.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** 取込の机: what somebody does who sends files and looks after those that are held, step by step. */
final class IntakeDesk {

    private static final double A_RUN_MS = 60_000;

    private final Page page;

    IntakeDesk(Page page) {
        this.page = page;
    }

    IntakeDesk sends(FilePayload file, String facility) {
        page.navigate("intake/upload.xhtml");
        page.setInputFiles("#files", file);
        assertThat(page.locator("#clear")).isVisible(); // only there once the files are known
        page.selectOption(
                "#facility",
                page.locator("#facility option", new Page.LocatorOptions().setHasText(facility))
                        .getAttribute("value"));
        seesThePage("intake-upload");
        page.click("#send");
        page.waitForURL("**/intake/run.xhtml*");
        return this;
    }

    IntakeDesk waitsForTheEndOfTheRun() {
        assertThat(page.locator("#state .badge"))
                .hasText("完了", new LocatorAssertions.HasTextOptions().setTimeout(A_RUN_MS));
        return this;
    }

    IntakeDesk seesFigure(String name, int number) {
        assertThat(page.locator("#state .figures div", new Page.LocatorOptions().setHasText(name))
                        .first()
                        .locator("dd"))
                .hasText(Integer.toString(number));
        return this;
    }

    IntakeDesk opensTheHeld(String cause, String facility) {
        page.navigate("intake/quarantine.xhtml");
        seesThePage("intake-quarantine");
        page.locator("[id='groups'] tr", new Page.LocatorOptions().setHasText(facility))
                .locator("a", new Locator.LocatorOptions().setHasText(cause))
                .first()
                .click();
        page.waitForURL("**/intake/group.xhtml*");
        seesThePage("intake-group");
        return this;
    }

    IntakeDesk opensTheFile(String name) {
        page.locator("[id='files'] a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL("**/intake/file.xhtml*");
        seesThePage("intake-file");
        return this;
    }

    IntakeDesk seesTheMarkAt(String text) {
        assertThat(page.locator(".raw-marked")).containsText(text);
        return this;
    }

    IntakeDesk seesNothingOfTheContent() {
        assertThat(page.locator(".raw-line")).hasCount(0);
        assertThat(page.locator("[id='decide:openDiscard']")).hasCount(0);
        return this;
    }

    IntakeDesk discards(String reason) {
        page.click("[id='decide:openDiscard']");
        page.click("[id='discardForm:discard']");
        assertThat(page.locator("[id='discardForm:reason_message']")).containsText("破棄の理由を入力してください");
        page.fill("[id='discardForm:reason']", reason);
        page.click("[id='discardForm:discard']");
        page.waitForURL("**/intake/quarantine.xhtml*");
        assertThat(page.getByText("破棄しました")).isVisible();
        return this;
    }

    IntakeDesk findsItAmongTheDiscarded(String cause) {
        page.click("[id='other']");
        assertThat(page.locator("[id='groups']")).containsText(cause);
        return this;
    }

    IntakeDesk opens(String address) {
        page.navigate(address);
        return this;
    }

    String address() {
        return page.url();
    }

    private void seesThePage(String name) {
        Accessibility.check(page);
        Screenshots.take(page, name);
    }
}

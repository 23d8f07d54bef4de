package jp.lg.nayoro.polaris.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import jp.lg.nayoro.polaris.it.PolarisUnderTest;
import jp.lg.nayoro.polaris.it.TestPeople;

/**
 * People at browsers: {@code @RegisterExtension final Visits visits = new Visits();}, then
 * {@code visits.of(TestPeople.NURSE, Screen.PHONE)} is a page of somebody who signed in. Each visit has a browser profile of
 * its own, so two of them are two people at once. All end with the test; where it failed, pictures of their pages stay in
 * {@code target/screenshots/failed-*}.
 */
public final class Visits implements BeforeEachCallback, AfterEachCallback {

    private static final double PATIENCE_MS = 15_000;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private Browser browser;

    @Override
    public void beforeEach(ExtensionContext test) {
        browser = Chromium.of(test).browser();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            var name = "failed-" + test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName();
            var pages = contexts.stream()
                    .flatMap(context -> context.pages().stream())
                    .toList();
            for (int i = 0; i < pages.size(); i++) {
                Screenshots.takeAsItIs(pages.get(i), name + "-" + i);
            }
        }
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    /** Somebody of {@link TestPeople}, signed in. */
    public Page of(String login, Screen screen) {
        return of(login, TestPeople.PASSWORD, screen);
    }

    /** Signed in, at the first page. */
    public Page of(String login, String password, Screen screen) {
        var page = ofStranger(screen);
        page.navigate("home.xhtml");
        page.fill("#j_username", login);
        page.fill("#j_password", password);
        page.click("#signIn");
        page.locator("#signOut").waitFor(); // each role is led to its own first page
        return page;
    }

    /** Nobody signed in; addresses are relative to {@code /polaris/}. */
    public Page ofStranger(Screen screen) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(PolarisUnderTest.address().toString())
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setHasTouch(screen.touch)
                .setViewportSize(screen.width, screen.height));
        context.setDefaultTimeout(PATIENCE_MS);
        contexts.add(context);
        return context.newPage();
    }
}

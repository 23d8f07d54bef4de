package jp.lg.nayoro.polaris.browser;

import java.util.HashMap;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import jp.lg.nayoro.polaris.demo.DemoTown;

/** People of the demo town who sign in once and open one page after the other; for a class that opens many and changes none. */
final class Regulars implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final Visits visits = new Visits();
    private final Map<String, Page> pages = new HashMap<>();
    private Page last;

    Page of(String login, Screen screen) {
        last = pages.computeIfAbsent(login + " " + screen, any -> visits.of(login, DemoTown.PASSWORD, screen));
        return last;
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        visits.beforeEach(tests);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent() && last != null) {
            Screenshots.takeAsItIs(last, "failed-" + test.getDisplayName().replaceAll("[^a-z0-9]+", "-"));
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        visits.afterEach(tests);
        pages.clear();
    }
}

package jp.lg.nayoro.polaris.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;

/** Pictures of pages, under {@code target/screenshots}. */
public final class Screenshots {

    private static final Path DIRECTORY =
            Path.of(System.getProperty("polaris.root", ".."), "wildfly-config/target/screenshots");

    private Screenshots() {}

    /** At both sizes; the page is left at the office's. */
    public static void take(Page page, String name) {
        for (var screen : new Screen[] {Screen.PHONE, Screen.OFFICE}) {
            page.setViewportSize(screen.width, screen.height);
            takeAsItIs(page, name + "-" + screen.size());
        }
    }

    public static void takeAsItIs(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(DIRECTORY.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setFullPage(true));
    }
}

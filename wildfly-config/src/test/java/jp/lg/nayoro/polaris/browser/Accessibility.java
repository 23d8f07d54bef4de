package jp.lg.nayoro.polaris.browser;

import java.util.List;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** JIS X 8341-3 / WCAG 2.2 AA as far as axe can tell: nothing serious, nothing critical. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /**
     * On a screen as tall as the page: else whatever the navigation at a phone's lower edge happens to cover would count as
     * too small to touch, though it scrolls free.
     */
    public static void check(Page page) {
        var screen = page.viewportSize();
        var height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(screen.width, Math.max(screen.height, height));
        var grave = graveViolations(page);
        page.setViewportSize(screen.width, screen.height);
        assertEquals(List.of(), grave, page.url());
    }

    private static List<String> graveViolations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .filter(violation -> GRAVE.contains(violation.getImpact()))
                        .map(violation -> violation.getId() + ": " + violation.getHelp() + " at "
                                + violation.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
    }
}

package jp.lg.nayoro.polaris.browser;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.lg.nayoro.polaris.it.TestPeople;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The way in and out, at both sizes. */
@ExtendWith(ArquillianExtension.class)
class SignInBrowserIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theLoginPageCanBeUsedByEverybody(Screen screen) {
        var page = visits.ofStranger(screen);
        page.navigate("home.xhtml");
        assertThat(page.locator("#j_username")).isVisible();
        Accessibility.check(page);
        Screenshots.takeAsItIs(page, "login-" + screen.size());
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theFirstPageCanBeUsedByEverybody(Screen screen) {
        var page = visits.of(TestPeople.NURSE, screen);
        assertThat(page.locator("#signOut")).isVisible();
        Accessibility.check(page);
        Screenshots.takeAsItIs(page, "home-" + screen.size());
    }

    @Test
    void aWrongPasswordIsToldAndNothingMore() {
        var page = visits.ofStranger(Screen.OFFICE);
        page.navigate("home.xhtml");
        page.fill("#j_username", TestPeople.NURSE);
        page.fill("#j_password", "wrong");
        page.click("#signIn");
        assertThat(page.locator("[role=alert]")).isVisible();
        Accessibility.check(page);
    }
}

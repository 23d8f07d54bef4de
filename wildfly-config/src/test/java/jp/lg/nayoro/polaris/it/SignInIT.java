package jp.lg.nayoro.polaris.it;

import java.net.http.HttpResponse;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Signing in, seen from outside: sessions, cookies, headers, and what a stranger can learn. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    final HttpVisitor visitor = new HttpVisitor();

    @Test
    void theRightPasswordLeadsToThePageThatWasAskedFor() throws Exception {
        var answer = visitor.signIn(TestPeople.NURSE, TestPeople.PASSWORD);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/polaris/home.xhtml"));
        assertEquals(200, visitor.get("home.xhtml").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody-of-this-name",
                TestPeople.SUSPENDED,
                TestPeople.LEFT,
                TestPeople.OF_CLOSED_FACILITY,
                "' OR '1'='1",
                "importer"
            })
    void aLoginThatCannotComeInLooksLikeAWrongPassword(String login) throws Exception {
        var wrongPassword = visitor.signIn(TestPeople.NURSE, "wrong");
        var cannotComeIn = new HttpVisitor().signIn(login, TestPeople.PASSWORD);
        assertEquals(wrongPassword.statusCode(), cannotComeIn.statusCode());
        assertEquals(HttpVisitor.withoutRandomParts(wrongPassword), HttpVisitor.withoutRandomParts(cannotComeIn));
    }

    @Test
    void theSessionGetsAnotherNameAtSignIn() throws Exception {
        visitor.get("home.xhtml");
        var before = visitor.sessionId();
        visitor.signIn(TestPeople.NURSE, TestPeople.PASSWORD);
        assertNotEquals(before, visitor.sessionId());
        var thief = new HttpVisitor();
        thief.useSessionId(before);
        assertFalse(thief.get("home.xhtml").body().contains("id=\"signOut\""), "the old name opens nothing");
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSites() throws Exception {
        for (var answer :
                new HttpResponse<?>[] {visitor.get("home.xhtml"), visitor.signIn(TestPeople.NURSE, TestPeople.PASSWORD)
                }) {
            for (var cookie : answer.headers().allValues("Set-Cookie")) {
                assertAll(
                        cookie.split("=")[0],
                        () -> assertTrue(cookie.contains("HttpOnly")),
                        () -> assertTrue(cookie.contains("SameSite=Lax")));
            }
        }
    }

    @Test
    void noAddressHoldsTheNameOfTheSession() throws Exception {
        assertFalse(visitor.get("home.xhtml").body().toLowerCase().contains("jsessionid"));
        visitor.signIn(TestPeople.NURSE, TestPeople.PASSWORD);
        assertFalse(visitor.get("home.xhtml").body().toLowerCase().contains("jsessionid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.xhtml", "home.xhtml", "no/such/page.xhtml"})
    void everyPageTellsTheBrowserToBeStrict(String page) throws Exception {
        visitor.signIn(TestPeople.NURSE, TestPeople.PASSWORD);
        var headers = visitor.get(page).headers();
        assertAll(
                page,
                () -> assertEquals(
                        "nosniff", headers.firstValue("X-Content-Type-Options").orElse(null)),
                () -> assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(null)),
                () -> assertEquals(
                        "same-origin", headers.firstValue("Referrer-Policy").orElse(null)),
                () -> assertTrue(headers.firstValue("Cache-Control").orElse("").contains("no-store")),
                () -> assertTrue(
                        headers.firstValue("Content-Security-Policy").orElse("").contains("frame-ancestors 'none'")),
                () -> assertTrue(headers.firstValue("Server").isEmpty()),
                () -> assertTrue(headers.firstValue("X-Powered-By").isEmpty()));
    }

    @Test
    void whatAnotherSiteSendsIsRefused() throws Exception {
        visitor.signIn(TestPeople.NURSE, TestPeople.PASSWORD);
        assertEquals(
                403, visitor.postFrom("http://elsewhere.example", "home.xhtml").statusCode());
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        visitor.signIn(TestPeople.NURSE, TestPeople.PASSWORD);
        visitor.get("home.xhtml"); // where a sign-in leads
        visitor.postFrom(null, "sign-out");
        assertFalse(visitor.get("home.xhtml").body().contains("id=\"signOut\""));
    }
}

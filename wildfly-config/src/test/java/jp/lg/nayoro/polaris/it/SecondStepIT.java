package jp.lg.nayoro.polaris.it;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.security.entity.Totp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Between password and second step, and how sessions end, seen from outside (T-S1, T-S3, T-S11, T-S12, T-X7). */
@ExtendWith(ArquillianExtension.class)
class SecondStepIT {

    static final byte[] SECRET = "an it test's secret!".getBytes(US_ASCII);
    static final String STEP = "second-step.xhtml";

    final HttpVisitor visitor = new HttpVisitor();

    @BeforeEach
    void theOutsiderHasAPhone() throws SQLException {
        var sealed = new SecurityKeys(System.getenv(SecurityKeys.VARIABLE)).seal(SECRET, TestPeople.OUTSIDER);
        try (var connection = PolarisUnderTest.database().dataSource().getConnection();
                var insert = connection.prepareStatement(
                        "REPLACE INTO second_factor (login, secret, key_id, begun_at, confirmed_at) VALUES (?, ?, ?, NOW(6), NOW(6))");
                var attempts = connection.createStatement()) {
            insert.setString(1, TestPeople.OUTSIDER);
            insert.setBytes(2, sealed.bytes());
            insert.setString(3, sealed.key());
            insert.executeUpdate();
            attempts.executeUpdate("DELETE FROM sign_in_attempt");
            attempts.executeUpdate("DELETE FROM session_end");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home.xhtml",
                "record/matrix.xhtml?resident=1",
                "board/list.xhtml?resident=1",
                "security/second-factor.xhtml"
            })
    void afterThePasswordAloneNoPageOpens(String page) throws Exception {
        visitor.signIn(TestPeople.OUTSIDER, TestPeople.PASSWORD);
        var answer = visitor.get(page);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith(STEP));
    }

    @Test
    void theRightCodeOpensAndTheSessionHasAnotherName() throws Exception {
        visitor.signIn(TestPeople.OUTSIDER, TestPeople.PASSWORD);
        var half = visitor.sessionId();
        assertEquals(302, step(visitor, code()).statusCode());
        assertNotEquals(half, visitor.sessionId());
        assertTrue(visitor.get("home.xhtml").body().contains("id=\"signOut\""));
        var thief = new HttpVisitor();
        thief.useSessionId(half);
        assertFalse(thief.get("home.xhtml").body().contains("id=\"signOut\""), "the old name opens nothing");
    }

    @Test
    void theSameCodeDoesNotOpenASecondSession() throws Exception {
        var code = code();
        visitor.signIn(TestPeople.OUTSIDER, TestPeople.PASSWORD);
        assertEquals(302, step(visitor, code).statusCode());
        var second = new HttpVisitor();
        second.signIn(TestPeople.OUTSIDER, TestPeople.PASSWORD);
        assertEquals(200, step(second, code).statusCode());
        assertEquals(302, second.get("home.xhtml").statusCode());
    }

    @Test
    void aLockedLoginAnUnknownOneAndAWrongPasswordAreOneAnswer() throws Exception {
        var wrong = new HttpVisitor().signIn(TestPeople.CARE_MANAGER, "wrong");
        for (int i = 0; i < 10; i++) {
            new HttpVisitor().signIn(TestPeople.OUTSIDER, "wrong");
        }
        var locked = visitor.signIn(TestPeople.OUTSIDER, TestPeople.PASSWORD);
        var unknown = new HttpVisitor().signIn("nobody-of-this-name", "wrong");
        assertEquals(wrong.statusCode(), locked.statusCode());
        assertEquals(wrong.statusCode(), unknown.statusCode());
        assertEquals(HttpVisitor.withoutRandomParts(wrong), HttpVisitor.withoutRandomParts(locked));
        assertEquals(HttpVisitor.withoutRandomParts(wrong), HttpVisitor.withoutRandomParts(unknown));
    }

    @Test
    void whatWasEndedForTheLoginEndsAtTheNextRequest() throws Exception {
        visitor.signIn(TestPeople.CARE_MANAGER, TestPeople.PASSWORD);
        assertTrue(visitor.get("home.xhtml").body().contains("id=\"signOut\""));
        try (var connection = PolarisUnderTest.database().dataSource().getConnection();
                var end = connection.createStatement()) {
            end.executeUpdate("INSERT INTO session_end VALUES ('" + TestPeople.CARE_MANAGER
                    + "', UTC_TIMESTAMP(6) + INTERVAL 9 HOUR)");
        }
        assertFalse(visitor.get("home.xhtml").body().contains("id=\"signOut\""));
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndNotTheOneItWasSetIn() throws Exception {
        var other = new HttpVisitor();
        other.signIn(TestPeople.CARE_MANAGER, TestPeople.PASSWORD);
        visitor.signIn(TestPeople.CARE_MANAGER, TestPeople.PASSWORD);
        try (var connection = PolarisUnderTest.database().dataSource().getConnection();
                var account = connection.createStatement();
                var row = account.executeQuery(
                        "SELECT password_hash FROM account WHERE login = '" + TestPeople.CARE_MANAGER + "'");
                var restored = connection.prepareStatement("UPDATE account SET password_hash = ? WHERE login = ?")) {
            row.next();
            restored.setString(1, row.getString(1));
            restored.setString(2, TestPeople.CARE_MANAGER);
            try {
                assertEquals(
                        302, newPassword(visitor, "yukimi-to-tetsubin-2026").statusCode());
                assertTrue(visitor.get("home.xhtml").body().contains("id=\"signOut\""));
                assertFalse(other.get("home.xhtml").body().contains("id=\"signOut\""));
            } finally {
                restored.executeUpdate();
            }
        }
    }

    @Test
    void aLockedScreenOpensNothingButTheQuestion() throws Exception {
        visitor.signIn(TestPeople.CARE_MANAGER, TestPeople.PASSWORD);
        visitor.get("home.xhtml");
        assertEquals(204, visitor.post("session/lock", "", null).statusCode());
        assertEquals(302, visitor.get("home.xhtml").statusCode());
        assertEquals(403, visitor.post("session/prove", "secret=wrong", null).statusCode());
        assertEquals(
                204,
                visitor.post("session/prove", "secret=" + TestPeople.PASSWORD, null)
                        .statusCode());
        assertEquals(200, visitor.get("home.xhtml").statusCode());
    }

    @Test
    void aFormWithAnothersViewStateChangesNothing() throws Exception {
        var stranger = new HttpVisitor();
        stranger.signIn(TestPeople.OUTSIDER, TestPeople.PASSWORD);
        var theirs = stranger.get(STEP);
        visitor.signIn(TestPeople.OUTSIDER, TestPeople.PASSWORD);
        visitor.send(STEP, theirs, "step=step&step%3Acode=" + code() + "&step%3Acheck=");
        assertEquals(302, visitor.get("home.xhtml").statusCode(), "still before the second step");
    }

    private static HttpResponse<String> newPassword(HttpVisitor who, String password) throws Exception {
        var page = "security/password.xhtml";
        return who.send(
                page,
                who.get(page),
                "password=password&password%3Acurrent=" + TestPeople.PASSWORD + "&password%3Awanted=" + password
                        + "&password%3Aagain=" + password + "&password%3Achange=");
    }

    private static HttpResponse<String> step(HttpVisitor who, String code) throws Exception {
        return who.send(STEP, who.get(STEP), "step=step&step%3Acode=" + code + "&step%3Acheck=");
    }

    private static String code() {
        return Totp.code(SECRET, Totp.stepOf(Clock.systemUTC().instant()));
    }
}

package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SecondStepOfImportTest {

    private IntakeStub server;

    @BeforeEach
    void aServerThatAsksForACode() throws IOException {
        server = new IntakeStub();
        server.code = "123456";
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theCodeOpens() {
        assertDoesNotThrow(() -> signedIn("123456").begin("0110000001", "ssmix2"));
    }

    @Test
    void aWrongCodeIsToldApartFromAWrongPassword() {
        var failure = assertThrows(LauncherFailure.class, () -> signedIn("654321"));
        assertTrue(failure.getMessage().contains("code is wrong"), failure.getMessage());
    }

    @Test
    void withoutACodeItIsSaidWhereToPutIt() {
        var failure = assertThrows(LauncherFailure.class, () -> signedIn(null));
        assertTrue(failure.getMessage().contains("POLARIS_TOTP"), failure.getMessage());
    }

    private IntakeClient signedIn(String code) throws InterruptedException {
        return IntakeClient.signedIn(new SignIn(server.address(), "importer", "secret", code));
    }
}

package jp.lg.nayoro.polaris.security.entity;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class SecurityKeysTest {

    static final String FIRST = "1:a-long-random-text-of-the-first-year";
    static final String SECOND = "2:a-long-random-text-of-the-second-year";
    static final byte[] SECRET = "twenty bytes of key.".getBytes(UTF_8);

    final SecurityKeys keys = new SecurityKeys(FIRST);
    final Sealed sealed = keys.seal(SECRET, "kango01");

    @Test
    void openWhatTheySealed() {
        assertArrayEquals(SECRET, keys.open(sealed, "kango01"));
    }

    @Test
    void sealWithoutLeavingTheSecretReadable() {
        assertFalse(new String(sealed.bytes(), UTF_8).contains("twenty"));
        assertFalse(
                Arrays.equals(sealed.bytes(), keys.seal(SECRET, "kango01").bytes()),
                "the same secret twice looks like two");
    }

    @Test
    void doNotOpenASecretThatWasMovedToAnother() {
        assertThrows(IllegalStateException.class, () -> keys.open(sealed, "care01"));
    }

    @Test
    void doNotOpenASecretThatWasChanged() {
        var bytes = sealed.bytes().clone();
        bytes[bytes.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> keys.open(new Sealed(sealed.key(), bytes), "kango01"));
    }

    @Test
    void sealByTheNewestAndOpenByAll() {
        var rotated = new SecurityKeys(SECOND + "," + FIRST);
        assertArrayEquals(SECRET, rotated.open(sealed, "kango01"));
        assertEquals("2", rotated.seal(SECRET, "kango01").key());
    }

    @Test
    void sayWhichKeyIsMissing() {
        var lost = new SecurityKeys(SECOND);
        assertThrows(IllegalStateException.class, () -> lost.open(sealed, "kango01"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "no-name-before-the-colon-at-all", "1:short", ":a-long-random-text-without-a-name"})
    void areRefusedWhereTheyCouldBeGuessedOrAreNone(String setting) {
        assertThrows(IllegalArgumentException.class, () -> new SecurityKeys(setting));
    }
}

package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void aKeptSecretIsReadableByItsOwnerOnly() throws IOException {
        Secrets.kept(directory.resolve("database"));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("database"))));
    }

    @Test
    void aKeptSecretStaysTheSameAndEachFileHasItsOwn() throws IOException {
        var first = Secrets.kept(directory.resolve("database"));
        assertEquals(first, Secrets.kept(directory.resolve("database")));
        assertNotEquals(first, Secrets.kept(directory.resolve("cluster")));
    }

    @Test
    void theImportersKeyComesBackAsItWasWritten() throws IOException {
        var token = new TokenFile(URI.create("http://127.0.0.1:8080/polaris/"), "importer", "a=b:c#d\\e");
        token.write(directory.resolve("importer"));
        assertEquals(token, TokenFile.read(directory.resolve("importer")).orElseThrow());
    }

    @Test
    void nothingThatHoldsASecretPrintsIt() {
        var server = URI.create("http://127.0.0.1:8080");
        for (var holder : new Object[] {
            new TokenFile(server, "importer", "s3cret"),
            new SignIn(server, "importer", "s3cret"),
            new DatabaseAddress("jdbc:mysql://x", "polaris", "s3cret"),
            new Login("STAFF", "看護師", "kango", "s3cret")
        }) {
            assertFalse(holder.toString().contains("s3cret"), holder.getClass().getName());
        }
    }
}

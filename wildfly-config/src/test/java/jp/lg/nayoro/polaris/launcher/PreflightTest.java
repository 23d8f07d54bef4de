package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PreflightTest {

    @TempDir
    Path directory;

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var failure =
                    assertThrows(LauncherFailure.class, () -> Preflight.portsAreFree(List.of(taken.getLocalPort())));
            assertTrue(failure.getMessage().contains("Port " + taken.getLocalPort() + " is in use"));
        }
    }

    @Test
    void anOldJavaIsRefusedAndANewOneNot() {
        assertThrows(LauncherFailure.class, () -> Preflight.javaIsNewEnough(11));
        assertDoesNotThrow(() -> Preflight.javaIsNewEnough(17));
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsNamed() throws IOException {
        var file = Files.createFile(directory.resolve("file"));
        var failure = assertThrows(LauncherFailure.class, () -> Preflight.canWrite(file.resolve("below")));
        assertTrue(failure.getMessage().contains("Cannot write to " + file));
    }

    @Test
    void whatIsNotBuiltIsNamed() {
        var failure = assertThrows(LauncherFailure.class, () -> Preflight.isBuilt(new Workspace(directory, directory)));
        assertTrue(failure.getMessage().contains("polaris.ear is missing"));
    }

    @Test
    void oneSetOfDataIsRunOnceAtATime() throws IOException {
        try (var first = RunLock.take(directory)) {
            assertThrows(LauncherFailure.class, () -> RunLock.take(directory));
        }
        assertDoesNotThrow(() -> RunLock.take(directory).close());
    }
}

package jp.lg.nayoro.polaris.board.service.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.board.entity.MalwareScan;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ClamdTest {

    /** Assembled here, so that no scanner takes this file away. */
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" + "!$H+H*";

    @Test
    void findsWhatTheScannerFinds() throws IOException {
        assertEquals(MalwareScan.INFECTED, judged(EICAR, null));
    }

    @Test
    void letsThroughWhatTheScannerCallsClean() throws IOException {
        assertEquals(MalwareScan.CLEAN, judged("a".repeat(200_000), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INSTREAM size limit exceeded. ERROR", "stream: OK FOUND or not", "OK"})
    void leavesWaitingWhateverElseIsAnswered(String answer) throws IOException {
        assertEquals(MalwareScan.WAITING, judged("a", answer));
    }

    @Test
    void leavesWaitingWhileTheScannerIsDead() throws IOException {
        var clamd = new Clamd();
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            clamd.address = "127.0.0.1:" + closed.getLocalPort();
        }
        assertEquals(MalwareScan.WAITING, clamd.judge(new byte[1]));
    }

    @Test
    void leavesWaitingWhereTheSettingIsNoAddress() {
        var clamd = new Clamd();
        clamd.address = "clamd";
        assertEquals(MalwareScan.WAITING, clamd.judge(new byte[1]));
    }

    @Test
    void scansNothingWithoutAScanner() {
        assertEquals(MalwareScan.NOT_SCANNED, new Clamd().judge(new byte[1]));
    }

    /** @param answer null to judge as clamd would */
    private static MalwareScan judged(String content, String answer) throws IOException {
        try (var scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var served = CompletableFuture.runAsync(() -> serve(scanner, answer));
            var clamd = new Clamd();
            clamd.address = "127.0.0.1:" + scanner.getLocalPort();
            var found = clamd.judge(content.getBytes(StandardCharsets.US_ASCII));
            served.join();
            return found;
        }
    }

    private static void serve(ServerSocket scanner, String answer) {
        try (var socket = scanner.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
            var content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            var judged = content.toString(StandardCharsets.US_ASCII).contains(EICAR)
                    ? "stream: Eicar-Test-Signature FOUND"
                    : "stream: OK";
            socket.getOutputStream()
                    .write(((answer == null ? judged : answer) + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

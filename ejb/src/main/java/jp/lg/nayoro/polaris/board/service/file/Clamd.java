package jp.lg.nayoro.polaris.board.service.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;

import jp.lg.nayoro.polaris.board.entity.MalwareScan;
import jp.lg.nayoro.polaris.shared.service.Setting;

/**
 * ウイルス検査. Asks a clamd by its command INSTREAM. Only its plain "OK" lets a file through: whatever else comes, or does not
 * come, leaves the file waiting.
 */
@ApplicationScoped
public class Clamd {

    private static final Logger LOG = Logger.getLogger(Clamd.class.getName());
    private static final int CHUNK = 65_536;
    private static final int LONGEST_ANSWER = 4096;
    private static final int CONNECT_MS = 3_000;
    private static final int ANSWER_MS = 30_000;

    String address = Setting.BOARD_CLAMD.value();

    public MalwareScan judge(byte[] content) {
        if (address.isBlank()) {
            return MalwareScan.NOT_SCANNED;
        }
        try {
            var answer = ask(content);
            if (answer.equals("stream: OK")) {
                return MalwareScan.CLEAN;
            }
            if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
                return MalwareScan.INFECTED;
            }
            LOG.log(Level.WARNING, "The malware scanner answered: {0}", answer.replaceAll("\\p{Cntrl}", " "));
        } catch (IOException | IllegalArgumentException dead) {
            LOG.log(Level.WARNING, "The malware scanner at " + Setting.BOARD_CLAMD.key() + " does not answer", dead);
        }
        return MalwareScan.WAITING;
    }

    private String ask(byte[] content) throws IOException {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(Setting.BOARD_CLAMD.key() + " is not host:port");
        }
        var scanner =
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        try (var socket = new Socket()) {
            socket.connect(scanner, CONNECT_MS);
            socket.setSoTimeout(ANSWER_MS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += CHUNK) {
                int length = Math.min(CHUNK, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}

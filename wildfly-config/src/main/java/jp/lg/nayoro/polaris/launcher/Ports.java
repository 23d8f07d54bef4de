package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

/** The ports of one running Polaris, all moved by the same offset, so that several can run on one machine. */
public record Ports(int offset) {

    private static final int HIGHEST_OFFSET = 30_000;

    public Ports {
        if (offset < 0 || offset > HIGHEST_OFFSET) {
            throw new LauncherFailure(
                    "--port-offset は 0 から " + HIGHEST_OFFSET + " までです。",
                    "--port-offset goes from 0 to " + HIGHEST_OFFSET + ", not " + offset + ".");
        }
    }

    public int http() {
        return 8080 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    public int cluster() {
        return 7600 + offset;
    }

    public int database() {
        return 33306 + offset;
    }

    List<Integer> ofServer() {
        return List.of(http(), management(), cluster());
    }

    /** Whether nobody listens on any of them, as far as can be seen now. */
    public boolean free() {
        return Stream.of(http(), management(), cluster(), database()).allMatch(Ports::free);
    }

    static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

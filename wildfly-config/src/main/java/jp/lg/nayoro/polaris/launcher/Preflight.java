package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What must be true of this machine before anything is started; each with a sentence that says what to do. */
final class Preflight {

    private static final long GIGABYTE = 1L << 30;
    private static final long NEEDED = 2 * GIGABYTE;

    private Preflight() {}

    static void javaIsNewEnough(int version) {
        if (version < 17) {
            throw new LauncherFailure(
                    "JDK 17 以降が必要です（今は " + version + " です）。",
                    "Polaris needs a JDK 17 or later; this one is " + version + ".");
        }
    }

    static void isBuilt(Workspace workspace) {
        for (var part : List.of(workspace.ear(), workspace.serverHome())) {
            if (!Files.exists(part)) {
                throw new LauncherFailure(
                        part + " がありません。./polaris run で作り直してください。", part + " is missing; ./polaris run builds it.");
            }
        }
    }

    static void canWrite(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "can-write", ""));
        } catch (IOException e) {
            throw new LauncherFailure(
                    directory + " に書き込めません。", "Cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    static void hasSpace(Path directory) throws IOException {
        var free = Files.getFileStore(directory).getUsableSpace();
        if (free < NEEDED) {
            throw new LauncherFailure(
                    directory + " のディスクの空きが足りません（2 GB 必要、空き " + free / (1 << 20) + " MB）。",
                    "The disk under " + directory + " is too full: 2 GB are needed, " + free / (1 << 20)
                            + " MB are free.");
        }
    }

    static void portsAreFree(List<Integer> ports) {
        for (int port : ports) {
            if (!Ports.free(port)) {
                throw new LauncherFailure(
                        "ポート " + port + " は他のプログラムが使っています。--port-offset 100 のようにずらしてください。",
                        "Port " + port + " is in use by another program; move all ports with, say, --port-offset 100.");
            }
        }
    }
}

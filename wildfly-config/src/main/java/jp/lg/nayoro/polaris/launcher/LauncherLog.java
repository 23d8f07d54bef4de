package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The launcher's log, {@code .polaris/log/launcher.log}: what its libraries say goes there and not to the screen. */
public final class LauncherLog {

    private static Path place = Path.of("-");

    private LauncherLog() {}

    public static void open(Path directory) {
        try {
            Files.createDirectories(directory);
            LogManager.getLogManager().reset();
            var file = new FileHandler(directory.resolve("launcher.log").toString(), true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            var root = Logger.getLogger("");
            root.setLevel(Level.INFO);
            root.addHandler(file);
            place = directory.resolve("launcher.log");
        } catch (IOException e) {
            throw new LauncherFailure(
                    directory + " に書き込めません。", "Cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    static Path place() {
        return place;
    }
}

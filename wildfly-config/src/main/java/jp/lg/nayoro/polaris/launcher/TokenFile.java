package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The importer's key: where the running server is, and how {@code ./polaris import} signs in there. Only the account
 * that started the server can read the file, and it is gone when the server is.
 */
record TokenFile(URI server, String login, String secret) {

    static Path in(Workspace workspace) {
        return workspace.running().resolve("importer");
    }

    void write(Path file) throws IOException {
        var properties = new Properties();
        properties.setProperty("server", server.toString());
        properties.setProperty("login", login);
        properties.setProperty("secret", secret);
        var text = new StringWriter();
        properties.store(text, null);
        Secrets.write(file, text.toString());
    }

    static Optional<TokenFile> read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return Optional.of(new TokenFile(
                URI.create(properties.getProperty("server")),
                properties.getProperty("login"),
                properties.getProperty("secret")));
    }

    /** Without the secret: this string reaches logs. */
    @Override
    public String toString() {
        return "TokenFile[" + server + ", " + login + "]";
    }
}

package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Secrets made on this machine, each in a file that only the account that made it can read (0600). */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without 0, O, 1, l and I: people type these. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private Secrets() {}

    /** The secret kept in the file; made at the first call. */
    static String kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file, random(32));
        }
        return Files.readString(file).strip();
    }

    public static String random(int length) {
        var secret = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }

    /** Never readable by others, not even for the moment between creation and {@code chmod}. */
    public static void write(Path file, String text) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(file.getParent());
        var fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", onlyOwner);
        Files.write(fresh, (text + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}

package jp.lg.nayoro.polaris.security.service.blob;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.Cipher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;
import jp.lg.nayoro.polaris.shared.service.Setting;

import static java.util.stream.Collectors.toSet;

/**
 * ファイルの置き場. Keeps files by their sha-256 in a directory that the nodes share (ADR 0060). Each is sealed by a key of its
 * own, which stands in its head, sealed by the keys of the server. What {@link #put} returned is on the disk, whole, under
 * its name; a file half written never has that name.
 */
@ApplicationScoped
public class BlobStore {

    private static final String UNFINISHED = ".part";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SecurityKeys keys;

    @Inject
    Clock clock;

    Path directory = Path.of(Setting.BOARD_ATTACHMENT_DIRECTORY.value());

    /**
     * @return its sha-256 in hexadecimal
     * @throws IOException where the disk is full or cannot be written; nothing is left behind then
     */
    public String put(byte[] content) throws IOException {
        var sha256 = sha256(content);
        var place = place(sha256);
        makeDirectory(place.getParent());
        var unfinished = place.resolveSibling(UUID.randomUUID() + UNFINISHED);
        try {
            write(unfinished, content, sha256);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(place.getParent());
            return sha256;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** @throws IOException where it is gone or was changed */
    public StoredBlob open(String sha256) throws IOException {
        return StoredBlob.open(place(sha256), sha256, keys);
    }

    /**
     * Deletes what nobody refers to, and what was never finished, once it is older than this.
     *
     * @param used of some sha-256 those that are referred to
     * @return how many files went
     */
    public int sweep(Duration age, UnaryOperator<Set<String>> used) throws IOException {
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        int gone = 0;
        var before = clock.instant().minus(age);
        try (var parts = Files.newDirectoryStream(directory)) {
            for (var part : parts) {
                gone += sweep(part, before, used);
            }
        }
        return gone;
    }

    private int sweep(Path part, Instant before, UnaryOperator<Set<String>> used) throws IOException {
        List<Path> old = new ArrayList<>();
        try (var files = Files.newDirectoryStream(part)) {
            for (var file : files) {
                if (isOlder(file, before)) {
                    old.add(file);
                }
            }
        }
        var names = old.stream().map(file -> file.getFileName().toString()).collect(toSet());
        var kept = names.isEmpty() ? Set.<String>of() : used.apply(names);
        int gone = 0;
        for (var file : old) {
            if (!kept.contains(file.getFileName().toString()) && isOlder(file, before)) {
                Files.deleteIfExists(file);
                gone++;
            }
        }
        return gone;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException sweptByAnotherNode) {
            return false;
        }
    }

    private void write(Path file, byte[] content, String sha256) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            seal(content, sha256, Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private void seal(byte[] content, String sha256, OutputStream out) throws IOException {
        var key = new byte[SealedFormat.KEY];
        RANDOM.nextBytes(key);
        var sealedKey = keys.seal(key, sha256);
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeUTF(sealedKey.key());
        fields.writeShort(sealedKey.bytes().length);
        fields.write(sealedKey.bytes());
        head.writeTo(out);
        long last = SealedFormat.pieces(content.length) - 1;
        for (long number = 0; number <= last; number++) {
            int from = (int) (number * SealedFormat.PIECE);
            int length = Math.min(SealedFormat.PIECE, content.length - from);
            try {
                out.write(SealedFormat.piece(
                        Cipher.ENCRYPT_MODE, key, sha256, number, number == last, content, from, length));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("This Java cannot seal", e);
            }
        }
    }

    private void makeDirectory(Path part) throws IOException {
        if (!Files.isDirectory(part)) {
            Files.createDirectories(
                    part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            force(directory);
        }
    }

    /** A name lasts once its directory is written, too. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("No sha-256: " + sha256);
        }
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}

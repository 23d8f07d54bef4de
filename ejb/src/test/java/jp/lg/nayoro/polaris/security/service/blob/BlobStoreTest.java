package jp.lg.nayoro.polaris.security.service.blob;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class BlobStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final Duration AGE = Duration.ofMinutes(10);

    @TempDir
    Path directory;

    BlobStore store = new BlobStore();

    @BeforeEach
    void aStoreOfItsOwn() {
        store.directory = directory;
        store.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        store.keys = new SecurityKeys("1:only-while-testing-only-while-testing");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void givesBackWhatItTook(int size) throws IOException {
        var content = random(size);
        var stored = store.open(store.put(content));
        assertEquals(size, stored.size());
        assertArrayEquals(content, part(stored, 0, size));
    }

    @Test
    void opensAPartAcrossPieces() throws IOException {
        var content = random(200_000);
        var stored = store.open(store.put(content));
        assertArrayEquals(Arrays.copyOfRange(content, 65_000, 140_000), part(stored, 65_000, 140_000));
    }

    @Test
    void writesNothingInClear() throws IOException {
        store.put("サトウ ハナ".repeat(100).getBytes(StandardCharsets.UTF_8));
        var onDisk = Files.readString(onlyFile(), StandardCharsets.ISO_8859_1);
        assertFalse(onDisk.contains(new String("サトウ".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        assertEquals(store.put(random(10)), store.put(random(10)));
        assertEquals(1, files().size());
    }

    @Test
    void doesNotOpenWhatWasChanged() throws IOException {
        var sha256 = store.put(random(100));
        var bytes = Files.readAllBytes(onlyFile());
        bytes[bytes.length - 1] ^= 1;
        Files.write(onlyFile(), bytes);
        var stored = store.open(sha256);
        assertThrows(IOException.class, () -> part(stored, 0, 100));
    }

    @Test
    void doesNotOpenWhatWasCutOffBetweenTwoPieces() throws IOException {
        var sha256 = store.put(random(2 * SealedFormat.PIECE));
        var bytes = Files.readAllBytes(onlyFile());
        Files.write(onlyFile(), Arrays.copyOf(bytes, bytes.length - SealedFormat.PIECE - SealedFormat.TAG));
        var stored = store.open(sha256);
        assertThrows(IOException.class, () -> part(stored, 0, stored.size()));
    }

    @Test
    void opensWhatAnOlderKeySealed() throws IOException {
        var sha256 = store.put(random(100));
        store.keys = new SecurityKeys("2:a-newer-key-for-testing-only,1:only-while-testing-only-while-testing");
        assertArrayEquals(random(100), part(store.open(sha256), 0, 100));
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        var content = random(100);
        var sha256 = store.put(content);
        var place = onlyFile();
        Files.delete(place);
        Files.createDirectories(place.resolve("in-the-way"));
        assertThrows(IOException.class, () -> store.put(content));
        assertEquals(
                List.of(sha256),
                files().stream().map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void sweepsWhatIsOldAndHasNoRow() throws IOException {
        store.put(random(1));
        aged(onlyFile(), AGE.plusSeconds(1));
        assertEquals(1, store.sweep(AGE, names -> Set.of()));
        assertEquals(List.of(), files());
    }

    @Test
    void sweepsNothingThatHasARowOrIsYoung() throws IOException {
        var used = store.put(random(1));
        aged(onlyFile(), AGE.plusSeconds(1));
        store.put(random(2));
        files().stream().filter(file -> !file.endsWith(used)).forEach(file -> aged(file, AGE.minusSeconds(1)));
        assertEquals(0, store.sweep(AGE, names -> Set.of(used)));
        assertEquals(2, files().size());
    }

    @Test
    void sweepsWhatWasNeverFinished() throws IOException {
        store.put(random(1));
        var part = Files.createFile(onlyFile().resolveSibling("x.part"));
        aged(onlyFile(), Duration.ZERO);
        aged(part, AGE.plusSeconds(1));
        assertEquals(1, store.sweep(AGE, names -> Set.of()));
        assertFalse(Files.exists(part));
    }

    private static byte[] random(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private static byte[] part(StoredBlob blob, long from, long until) throws IOException {
        var out = new ByteArrayOutputStream();
        blob.copy(from, until, out);
        return out.toByteArray();
    }

    private static void aged(Path file, Duration age) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path onlyFile() throws IOException {
        return files().stream()
                .filter(file -> !file.toString().endsWith(".part"))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (var walk = Files.walk(directory, 2)) {
            return walk.filter(path -> directory.relativize(path).getNameCount() == 2)
                    .toList();
        }
    }
}

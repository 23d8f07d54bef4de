package jp.lg.nayoro.polaris.intake.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.intake.service.IncomingFile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FileSequenceTest {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(body);

    @Test
    void givesPathsAndBytesInTheirOrder() throws IOException {
        put("001/薬.txt", 3, "abc".getBytes(UTF_8));
        put("empty", 0, new byte[0]);
        var files = read();
        assertEquals(
                List.of("001/薬.txt", "empty"),
                files.stream().map(IncomingFile::path).toList());
        assertArrayEquals("abc".getBytes(UTF_8), files.get(0).content());
        assertEquals(0, files.get(1).size());
    }

    @Test
    void tellsOfAFileThatWasTooLargeToBeSent() throws IOException {
        put("large", FileSequence.TOO_LARGE, new byte[0]);
        put("next", 1, new byte[1]);
        assertEquals(
                Arrays.asList(IncomingFile.Missing.TOO_LARGE, null),
                read().stream().map(IncomingFile::missing).toList());
    }

    @Test
    void givesNothingOfABodyWithoutFiles() throws IOException {
        assertEquals(List.of(), read());
    }

    @Test
    void refusesABodyThatBreaksOffAnywhere() throws IOException {
        put("a", 3, "abc".getBytes(UTF_8));
        var whole = body.toByteArray();
        for (int length = 1; length < whole.length; length++) {
            var part = Arrays.copyOf(whole, length);
            assertThrows(
                    IOException.class, () -> FileSequence.read(new ByteArrayInputStream(part)), "cut at " + length);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, Integer.MIN_VALUE, IncomingFile.LARGEST + 1, Integer.MAX_VALUE})
    void refusesASizeThatNoFileHas(int size) throws IOException {
        put("a", size, new byte[0]);
        assertThrows(IOException.class, this::read);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, FileSequence.LONGEST_PATH + 1, Integer.MAX_VALUE})
    void refusesALengthThatNoPathHas(int length) throws IOException {
        data.writeInt(length);
        data.write(new byte[100]);
        assertThrows(IOException.class, this::read);
    }

    @Test
    void refusesAPathThatIsNoUtf8() throws IOException {
        data.writeInt(1);
        data.write(0xff);
        data.writeInt(0);
        assertThrows(IOException.class, this::read);
    }

    @Test
    void refusesMoreFilesThanAPieceMayHold() throws IOException {
        for (int i = 0; i <= FileSequence.MOST_FILES; i++) {
            put("f" + i, 0, new byte[0]);
        }
        assertThrows(IOException.class, this::read);
    }

    @Test
    void refusesMoreBytesThanAPieceMayHold() throws IOException {
        put("a", IncomingFile.LARGEST, new byte[IncomingFile.LARGEST]);
        put("b", IncomingFile.LARGEST, new byte[IncomingFile.LARGEST]);
        assertThrows(IOException.class, this::read);
    }

    private void put(String path, int size, byte[] content) throws IOException {
        var bytes = path.getBytes(UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
        data.writeInt(size);
        data.write(content);
    }

    private List<IncomingFile> read() throws IOException {
        return FileSequence.read(new ByteArrayInputStream(body.toByteArray()));
    }
}

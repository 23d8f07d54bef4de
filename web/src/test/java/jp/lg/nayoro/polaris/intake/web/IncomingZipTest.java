package jp.lg.nayoro.polaris.intake.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.intake.service.IncomingFile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class IncomingZipTest {

    @Test
    void filesKeepTheirPathsAndFoldersAreNone() throws IOException {
        var files = IncomingZip.read(zip(StandardCharsets.UTF_8, 1, 3, "佐藤/"));
        assertEquals(1, files.size());
        assertEquals("佐藤/0", files.get(0).path());
        assertArrayEquals(new byte[3], files.get(0).content());
    }

    @Test
    void aFileTooLargeIsToldAndTheNextIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("large"));
            zip.write(new byte[IncomingFile.LARGEST + 7]);
            zip.putNextEntry(new ZipEntry("small"));
            zip.write(1);
        }
        var files = IncomingZip.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(2, files.size());
        assertNull(files.get(0).content());
        assertArrayEquals(new byte[] {1}, files.get(1).content());
    }

    @Test
    void tooManyFilesAndASwellingZipAreRefused() throws IOException {
        var many = zip(StandardCharsets.UTF_8, IncomingZip.MOST_FILES + 1, 0, "");
        assertThrows(IncomingZip.TooMuchException.class, () -> IncomingZip.read(many));
        var swelling = zip(StandardCharsets.UTF_8, 1, (int) IncomingZip.MOST_BYTES + (1 << 20), "");
        assertThrows(IncomingZip.TooMuchException.class, () -> IncomingZip.read(swelling));
    }

    @Test
    void whatIsNoZipOrHasNamesInAnotherCharacterSetIsNoBatch() throws IOException {
        var cut = zip(StandardCharsets.UTF_8, 1, 3000, "").readNBytes(40);
        assertThrows(IOException.class, () -> IncomingZip.read(new ByteArrayInputStream(cut)));
        var shiftJis = zip(Charset.forName("windows-31j"), 1, 3, "表/");
        assertThrows(IOException.class, () -> IncomingZip.read(shiftJis));
        var words = new ByteArrayInputStream("no zip".getBytes(StandardCharsets.UTF_8));
        assertThrows(IOException.class, () -> IncomingZip.read(words));
    }

    private static InputStream zip(Charset names, int files, int size, String folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            if (!folder.isEmpty()) {
                zip.putNextEntry(new ZipEntry(folder));
            }
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry(folder + i));
                zip.write(new byte[size]);
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}

package jp.lg.nayoro.polaris.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The beginnings of files that have nothing to do in a tree of messages, and lie in some all the same. */
final class Strangers {

    private Strangers() {}

    /** DICOM: a preamble of 128 bytes, then its mark. */
    static byte[] dicom() {
        var bytes = Arrays.copyOf(new byte[128], 2048);
        System.arraycopy(ascii("DICM"), 0, bytes, 128, 4);
        Arrays.fill(bytes, 132, bytes.length, (byte) 0x80);
        return bytes;
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    static byte[] pdf() {
        return ascii("%PDF-1.7\n1 0 obj\n<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\nendobj\n");
    }

    static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../etc/cron.d/polaris"));
            zip.write(ascii("* * * * * root true\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static byte[] executable() {
        return ascii("\u007FELF\u0002\u0001\u0001");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

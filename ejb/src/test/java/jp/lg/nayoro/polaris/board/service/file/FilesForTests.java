package jp.lg.nayoro.polaris.board.service.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files, made while testing. */
public final class FilesForTests {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private FilesForTests() {}

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    public static byte[] pdf() {
        return ascii("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
    }

    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFFFFFF);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG that a telephone held on its side wrote, as EXIF says. */
    public static byte[] onItsSide(int width, int height) {
        var jpeg = picture("jpeg", width, height);
        var exif = ascii(
                "\u00FF\u00E1\0\"Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0");
        return joined(joined(ascii("\u00FF\u00D8"), exif), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    public static byte[] docx(String... more) {
        return zip("<Override ContentType=\"" + MAIN + "\"/>", more);
    }

    public static byte[] zip(String types, String... more) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", ascii(types));
            put(zip, "word/document.xml", ascii("<w:document/>"));
            for (var name : more) {
                put(zip, name, ascii("x"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** What says it inflates to 4 GB: the sizes of the directory are changed. */
    public static byte[] bomb() {
        var content = docx("word/media/x.xml");
        int at = new String(content, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        ByteBuffer.wrap(content).putInt(at + 24, -1);
        return content;
    }

    public static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(ascii(name))
                .put(content)
                .array();
    }

    public static byte[] video(byte[] moov) {
        return joined(box("ftyp", ascii("isom\0\0\0\0")), box("moov", moov));
    }
}

package jp.lg.nayoro.polaris.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Batches for the upload door that do harm to a careless one. Each must be refused with a reason, or its files held. */
public final class SpoiltZips {

    private static final int SWOLLEN_MEGABYTES = 512;

    private SpoiltZips() {}

    /** By what is wrong with each. */
    public static Map<String, byte[]> all() {
        var zips = new LinkedHashMap<String, byte[]>();
        zips.put("no zip", "これはzipではありません".getBytes(StandardCharsets.UTF_8));
        zips.put("nothing", new byte[0]);
        zips.put("cut off", Arrays.copyOf(zip("a/b", new byte[5000]), 60));
        zips.put("swells to half a gigabyte", bomb());
        zips.put("bombs in a zip", nested(bomb(), 1));
        zips.put("zips in zips", nested(zip("a", new byte[10]), 30));
        zips.put("too many files", many(2000));
        zips.put("a file too large", zip("large", new byte[(10 << 20) + 1]));
        zips.put("names that climb", zip("../../../../etc/passwd", new byte[] {'x'}));
        zips.put("names of the root", zip("/etc/passwd", new byte[] {'x'}));
        zips.put("names with a nul", zip("a\u0000b", new byte[] {'x'}));
        zips.put("names of another character set", named("患者", Charset.forName("windows-31j")));
        return zips;
    }

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("swollen"));
            for (int i = 0; i < SWOLLEN_MEGABYTES; i++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] nested(byte[] innermost, int times) {
        var zip = innermost;
        for (int i = 0; i < times; i++) {
            zip = zip("inside.zip", zip);
        }
        return zip;
    }

    private static byte[] many(int files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("file" + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        return zip(name, content, StandardCharsets.UTF_8);
    }

    private static byte[] named(String name, Charset charset) {
        return zip(name, new byte[] {'x'}, charset);
    }

    private static byte[] zip(String name, byte[] content, Charset charset) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, charset)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
